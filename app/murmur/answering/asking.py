"""What a question wants done with what it finds: compared, worked out, or all of it gathered (English; no model)."""

from __future__ import annotations

import re

from murmur.answering import subjects
from murmur.answering.words import STOPWORDS, listed, stem

_PERIOD = r"(?:day|week|month|quarter|season|year)"
_PAPERS = (
    r"(?:annual |yearly |monthly |quarterly )?"
    r"(?:offers|bids|bidders|tenders|proposals|quotations|contracts|agreements|leases|policies|reports|filings|letters|invoices|papers|files|documents|protocols|memos|applications|applicants|"
    r"candidates|companies|firms|competitors|suppliers|vendors|providers|studies|versions)"
)
_COMPARED = re.compile(
    r"\bcompar(?:e|es|ing|ison|isons)\b|\bcontrast(?:s|ed|ing)?\b|\bversus\b|\bvs\b|\bside by side\b"
    r"|\bagainst (?:each other|one another)\b|\bdiffer(?:s|ences?)?\b.*\bbetween\b|\bdiffer(?:s|ed)?\b"
    r"|\bstack up\b|\bpros and cons\b|\btrade-?offs?\b|\bcontradict\w*\b|\bdiscrepanc\w+\b|\boverlap\w*\b"
    r"|\bin common\b|\bthe same kinds? of\b|^\s*rank\b|\bin relation to\b|\brelative to\b"
    r"|\b(?:which|who|what|any|each|all|most|none) (?:one )?(?:of|among) (?:the|these|those|my|our|them|all|us)\b"
    rf"|\b(?:the|these|those|all|both) (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?{_PAPERS}\b"
    r"|\bor\b.*\b(?:more|less|better|worse|safer|cheaper|larger|bigger|higher|lower|longer|shorter|stricter|older|"
    r"newer|faster|slower|stronger|weaker)\b",
    re.IGNORECASE,
)
_CALCULATED = re.compile(
    r"\baverage\b|\baltogether\b|\bcombined\b|\bin (?:sum|total|all)\b|\boverall\b|\bcumulative\b"
    r"|\bcomput(?:e|ed|ing)\b"
    r"|\bcalculat(?:e|ed|ing|ion)\b|\bwork(?:ed|ing)? out\b|\badd(?:ed)? up\b|\bsum of\b|\b(?:sum|total)s?\b"
    rf"|\bso far\b|\bthis {_PERIOD}\b|\bthe (?:most|fewest|least)\b|\b(?:share|ratio|proportion|percentage) of\b",
    re.IGNORECASE,
)
_OVER_TIME = re.compile(
    rf"\b{_PERIOD} (?:to|by|on|after|over) {_PERIOD}\b|\b(?:each|every) {_PERIOD}\b"
    r"|\bwhich (?:month|quarter|season)\b"
    rf"|\bover (?:the )?(?:last |past |first )?(?:\w+ )?(?:years|quarters|months|weeks)\b"
    rf"|\b(?:first|last|past) (?:\w+ )?(?:years|quarters|months|weeks)\b|\bover time\b"
    rf"|\b(?:trends?|evol\w+|develop(?:s|ed|ment)?)\b",
    re.IGNORECASE,
)
_THING = (
    r"(?:lists?|tables?|overview|calendar|timeline|summary|profile|schedule|chart|matrix|map|web|picture|digest|"
    r"inventory|register|index)"
)
_EVERYTHING = re.compile(
    r"^\s*(?:please\s+)?(?:list|collect|gather|compile|summari[sz]e|outline|tabulate|enumerate)\b"
    rf"|\b(?:make|create|draw|draw up|put together|give|write|prepare|build|produce|compile)\b(?:\s+\w+){{0,3}}?"
    rf"\s+{_THING}\b"
    r"|\b(?:every|all|any)\b.*\b(?:any|all|each|these|those|my|our) (?:of )?(?:these |those |my |our |the )?"
    rf"(?:\w+ )?{_PAPERS}\b|\b(?:across|throughout) (?:all|every|these|my|our|the)\b|\beverything that\b",
    re.IGNORECASE,
)
_SEVERAL_PAPERS = re.compile(rf"(?<!how many )\b{_PAPERS}\b", re.IGNORECASE)
_ONE_AND_ANOTHER = re.compile(
    r"^\s*between\b|\b(?:the|my|our|its) [\w' -]+, (?:(?:the|my|our|its) )?[\w' -]+,? and (?:the|my|our|its|one)\b",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"\b(?:memo|minutes|protocol|handbook|lease|contract|agreement|offer|report|letter|policy|invoice|leaflet|sheet|rules|"
    r"statement|plan|proposal|notice|tender|loan|insurance)\b",
    re.IGNORECASE,
)
_MONTHS = re.compile(
    r"\b(January|February|March|April|May|June|July|August|September|October|November|December)\b"  # "may" is a verb
)

_SPAN = re.compile(r"\b((?:19|20)\d\d)\s*(?:-|–|to|until|through)\s*((?:19|20)\d\d)\b", re.IGNORECASE)
_LONGEST_SPAN = 12

_TASK = frozenset(
    stem(word)
    for word in listed(
        """
        average mean altogether combined combine sum total overall cumulative compute calculate work working add
        compare comparison contrast difference differ different rank order set side against relation relative
        share ratio proportion percentage rate change changed develop developed development evolve evolved trend rise
        risen rising fall fallen falling grow grew grown growth move moved increase decrease go gone got get better
        worse best worst more less most least fewest fastest slowest highest lowest cheapest largest smallest biggest
        safest safer cheaper stricter list collect gather compile summarise summarize outline table tabulate overview
        calendar timeline summary profile schedule chart matrix map web picture draw make create put give tell write
        prepare build produce explain describe show say state judge judging judged look looks perform performed way
        kind kinds sort sorts thing things something everything anything happen happens together common each every
        all both other one two three four five six seven eight nine ten first second third fourth last latest recent
        between among across throughout over since until from year years month months quarter quarters week weeks
        period periods report reports document documents file files paper papers january february march april may
        june july august september october november december company companies
        """
    )
)
"""Words that say what is to be done with what is found, or in which of the papers: none of them need stand there."""


def compares(question: str) -> bool:
    """Whether it compares, calculates, asks how something developed, or speaks of several papers."""
    forms = (_COMPARED, _CALCULATED, _OVER_TIME, _SEVERAL_PAPERS, _ONE_AND_ANOTHER)
    return (
        any(form.search(question) for form in forms)
        or len(years(question)) > 1
        or len(months(question)) > 1
        or len({match.group().casefold() for match in _PAPER.finditer(question)}) > 1
        or len([name for name in subjects.names(question) if name.sure]) > 1
    )


def gathers(question: str) -> bool:
    """Whether it asks for all that there is."""
    return bool(_EVERYTHING.search(question))


def years(question: str) -> tuple[str, ...]:
    """The years it speaks of, each once; of a span every one."""
    named = [year.said for year in subjects.years(question)]
    for match in _SPAN.finditer(question):
        first, last = int(match[1]), int(match[2])
        if first < last <= first + _LONGEST_SPAN:
            named += [str(year) for year in range(first, last + 1)]
    return tuple(dict.fromkeys(named))


def months(question: str) -> tuple[str, ...]:
    """The months it names, each once."""
    return tuple(dict.fromkeys(match[1].casefold() for match in _MONTHS.finditer(question)))


def is_task(word: str) -> bool:
    """Whether a folded word says what to do, not what about."""
    return word in STOPWORDS or stem(word) in _TASK or word.isdigit()
