"""Everyday words that are also names: alone and at the head of a sentence they name nobody."""

COMMON = frozenset(
    """
    able about account act agency all allen alliance amber american an and angel any apple april arch art as
    associates at august autumn bacon ball bank banks bar barber barn baron basis bass battle bay bear benefits best
    bill bird bishop black blanc blanco blank block blue board bolt bon bond bonnet book bowl boy branch brand braun
    bread bridge bridges bright brook brown bull burn bush business buy call camp canal cannon capital care carter
    case cash castle center central chance chapel charge charity chase cherry chief child church city clay clear
    clerk cliff close coal coast college commerce commercial common community consumer cook core corner corporate
    cost cotton council country court credit crisp cross crow crown cruz data dawn day days deal dean december delta
    department deutsch digital dove down drive duke early earth east easter eastern economic education electric
    employment energy equity ernst estate european even exchange executive express fair faith falls federal fee
    field fields finance financial first fish flood flowers foot ford foreign forest forward foundation frank free
    freeman french friend frost fund funds future garden gas general german gift global gold golden good goods grand
    grant gray great green grey gross ground group grove groß guerra guy hall hand hands handy harvest haus hawk hay
    head heart herbst heritage high hill hills hoch holder holiday holland home hood hope house housing human hunt
    ice income independent industrial industries industry information innovation institute insurance interest
    international investment investments iron january jardin jeune judge july june junior juste justice key king
    kings klein kurz lake land lang lange laser law laws lead leader legal life light limited line list little local
    lock long lord love low luck mai major mall man management march mark market markets marks master max may mayor
    meadows medical medicine merit metro metropolitan miles mill miller mills mine mint mission moon moss mountain
    national natural nature neu new news noble noir nord north northern notes numbers oak ocean office olive one
    open opera order organic overall pace pacific page park parks partner partners paz peace pearl person petit
    pierce place plan plant play plum point pole pollen pool pope porter post power powers pratt present price
    prices prime prince prior private products professional profit progress property public purchase queen rain real
    recht reform regional reich rent research resources retail rey rice rich rico ridge right ring rise river rivers
    rock rosa rose rouge royal rule run rush russian sales sand sands savings saw school science season secretary
    secure security self senior september service services sharp shell shepherd shore short silver small smart
    smooth snow social society software solar solutions song south space southern spring square st stack standard star
    stark state states steel stein stern stock stone storm street strong student sugar summer summit sun sunny sure
    sweet system systems target team technology temple term the time times title total tower town trade travel
    treasury trust under union united university urban valley van vice victoria virginia virtue vision wall ward
    ware water waters way web weeks weiß welch well west western wheat white wild will winter winters wirth wise
    wood woods woodward word works world worth yard year yet york young
    """.split()
)

NO_FIRST_NAME = frozenset(
    """
    aber about according after again ahora al all alors als also although always am and antes anyone apparently
    après as asked así at attorney au auch auf aunque aus aussi author avant avec ayer because before bei bis both
    but by ce cette chair chairman chairwoman chez chief clearly colonel commissioner como con councillor cuando da
    dann dans das dass de del dem den denn depuis der des desde deshalb después did die director doch does donc
    donde dort durch during ein eine either el ella elle ellos en enfin ensuite entonces er era es est esta este et
    even every executive falls finally first for former frau from für gegen gemäß general gestern governor had has
    have he hence her here herr herrn heute hier his how however hoy ici if ihr il ils im in indeed is ist it its ja
    je jedoch judge la las last lately later laut le les like lo lors los madame mais maybe mañana meanwhile
    mientras minister mit monsieur morgen muy my nach nachdem never next ni no nor not nous now nur ob oder officer
    often ohne on once only or ou our où par para parce partner pendant perhaps pero por porque pour president
    presumably professor pues puis quand que qui schon secretary según sehr sein seit selon senator señor señora she
    should si sie sin since so sobre some son sonst soon später still su sur surely también tandis that the their
    then there therefore they this though through thus to today together tomorrow tras treasurer trotz un una und
    under une unless unser until vers vom von vor vous wann warum was we weil wenn wer were what when where whether
    which while who whom whose why wie will wir with without wo y ya yesterday yet you your zu zum zur
    """.split()
)
"""What may stand with a capital before a surname and is no first name."""
