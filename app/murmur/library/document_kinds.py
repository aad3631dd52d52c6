"""What a document is, in a word: "annual report", "invoice", "lease". Told by what it calls itself."""

from __future__ import annotations

import re

_KINDS = {
    "annual report": (
        "annual report|form 10-?k|10-?k|geschäftsbericht|jahresbericht|rapport annuel|informe anual|memoria anual"
    ),
    "quarterly report": "quarterly report|form 10-?q|10-?q|quartalsbericht|rapport trimestriel|informe trimestral",
    "current report": "current report|form 8-?k|8-?k",
    "privacy notice": (
        "privacy (?:notice|policy|statement)|datenschutzerklärung|politique de confidentialité|aviso de privacidad"
    ),
    "lease": (
        "lease|tenancy agreement|mietvertrag|bail commercial|contrat de (?:bail|location)|contrato de arrendamiento"
    ),
    "employment contract": (
        "employment (?:contract|agreement)|contract of employment|arbeitsvertrag|contrat de travail|contrato de trabajo"
    ),
    "offer letter": "offer letter|letter of offer|offer of employment",
    "purchase order": "purchase order|bestellung|bon de commande|orden de compra",
    "order confirmation": "order confirmation|auftragsbestätigung|confirmation de commande",
    "delivery note": "delivery note|lieferschein|bon de livraison|albarán",
    "credit note": "credit note|gutschrift|note de crédit",
    "invoice": "invoice|rechnung|facture|factura",
    "receipt": "receipt|quittung|reçu|recibo",
    "quotation": "quotation|price quote|angebot|kostenvoranschlag|devis|presupuesto",
    "bank statement": (
        "bank statement|statement of account|account statement|kontoauszug|relevé de compte|extracto de cuenta"
    ),
    "payslip": "payslip|pay slip|lohnabrechnung|gehaltsabrechnung|bulletin de paie|nómina",
    "tax return": "tax return|steuererklärung|déclaration d'impôts|declaración de la renta",
    "tax assessment": "tax assessment|steuerbescheid|avis d'imposition",
    "insurance policy": (
        "insurance policy|policy schedule|(?:travel|household|health|car|liability) insurance"
        "|versicherungsschein|police d'assurance|póliza de seguro"
    ),
    "minutes": "minutes|sitzungsprotokoll|protokoll|procès-verbal|compte rendu de réunion|acta de (?:la )?reunión",
    "agenda": "agenda|tagesordnung|ordre du jour|orden del día",
    "memo": "memo|memorandum|aktennotiz|note de service",
    "judgment": "judgment|judgement|urteil|jugement|sentencia",
    "court order": "court order|beschluss|ordonnance",
    "power of attorney": "power of attorney|vollmacht|procuration|poder notarial",
    "will": "last will and testament|testament",
    "articles of association": "articles of association|articles of incorporation|bylaws|satzung|statuts|estatutos",
    "non-disclosure agreement": (
        "non-disclosure agreement|nda|confidentiality agreement|geheimhaltungsvereinbarung|accord de confidentialité"
    ),
    "loan agreement": (
        "loan agreement|credit agreement|darlehensvertrag|kreditvertrag|contrat de prêt|contrato de préstamo"
    ),
    "discharge summary": "discharge (?:summary|letter)|entlassungsbrief|arztbrief|lettre de sortie|informe de alta",
    "patient information leaflet": (
        "patient information leaflet|leaflet|package leaflet|packungsbeilage|notice : information|prospecto"
    ),
    "safety data sheet": (
        "safety data sheet|sicherheitsdatenblatt|fiche de données de sécurité|ficha de datos de seguridad"
    ),
    "data sheet": "data ?sheet|datenblatt|fiche technique|ficha técnica|specifications?",
    "protocol": "protocol|study protocol|trial protocol|prüfplan|protocole d'étude",
    "study": "clinical trial|clinical study|cohort study|study|studie|étude|estudio",
    "guideline": "guidelines?|leitlinie|lignes directrices|guía clínica",
    "manual": (
        "manual|user guide|instructions for use|operating instructions|handbuch|bedienungsanleitung"
        "|mode d'emploi|manual de usuario"
    ),
    "handbook": "handbook|mitarbeiterhandbuch|livret d'accueil",
    "policy": "policy|policies|richtlinie|politique|política",
    "rules": "rules|regulations|house rules|hausordnung|règlement|reglamento",
    "terms and conditions": (
        "terms and conditions|terms of (?:service|use|business)|conditions of sale"
        "|allgemeine geschäftsbedingungen|agb|conditions générales|condiciones generales|terms"
    ),
    "business plan": "business plan|geschäftsplan|plan d'affaires|plan de negocio",
    "budget": "budget|haushaltsplan|presupuesto anual",
    "plan": "plan|konzept|plan d'action",
    "proposal": "proposal|vorschlag|proposition|propuesta",
    "prospectus": "prospectus|verkaufsprospekt",
    "press release": "press release|pressemitteilung|communiqué de presse|nota de prensa",
    "newsletter": "newsletter|rundbrief|lettre d'information|boletín",
    "thesis": "thesis|dissertation|masterarbeit|bachelorarbeit|thèse|tesis",
    "curriculum vitae": "curriculum vitae|résumé|lebenslauf|cv",
    "certificate": "certificate|bescheinigung|zeugnis|urkunde|attestation|certificat|certificado",
    "application form": "application form|antrag|formulaire de demande|formulario de solicitud|form",
    "contract": "agreement|contract|vertrag|vereinbarung|contrat|accord|contrato|acuerdo",
    "report": "report|bericht|rapport|informe",
    "letter": "letter|schreiben|lettre|carta",
}

_PATTERN = re.compile(
    r"(?<![^\W_])(?:" + "|".join(f"(?P<k{at}>{words})" for at, words in enumerate(_KINDS.values())) + r")(?![^\W_])",
    re.IGNORECASE,
)
_NAMES = tuple(_KINDS)
_GERMAN_COMPOUND = re.compile(r"(?i)\w{3,}(?P<end>vertrag|bericht|rechnung|protokoll|handbuch|ordnung)\b")
_ENDS = {
    "vertrag": "contract",
    "bericht": "report",
    "rechnung": "invoice",
    "protokoll": "minutes",
    "handbuch": "manual",
    "ordnung": "rules",
}
_SALUTATION = re.compile(
    r"^\s*(?:dear\s|sehr geehrte|liebe[rs]?\s|(?:cher|chère|madame|monsieur)\b|estimad[oa]|to whom it may concern)",
    re.IGNORECASE | re.MULTILINE,
)
_BY_FORMAT = {"eml": "email", "msg": "email", "mbox": "email", "pptx": "presentation", "odp": "presentation"}
_BY_FORMAT |= {"xlsx": "spreadsheet", "ods": "spreadsheet", "csv": "spreadsheet", "epub": "book"}

LONGEST_LINE = 80
"""A longer line of the first page tells of something, and does not name the document."""

TOP, LINES = 6, 25
_VAGUE = frozenset(
    {
        "report",
        "letter",
        "contract",
        "rules",
        "study",
        "budget",
        "application form",
        "policy",
        "will",
        "plan",
        "protocol",
    }
)
"""Said in passing too often to be believed below the top lines."""


def kind_of_document(title: str, file_name: str, first_page: str, file_kind: str) -> str:
    """By the title first, then the file's name, then a short line at the top of the first page, one further down, a
    salutation, the file's format; "" when nothing says."""
    lines = [line.strip() for line in first_page.splitlines() if line.strip()][:LINES]
    short = [line for line in lines if len(line) <= LONGEST_LINE]
    for source in (_spaced(title), _spaced(file_name), "\n".join(short[:TOP])):
        if found := _named(source):
            return found
    found = _named("\n".join(short[TOP:]))
    if found and found not in _VAGUE:
        return found
    if _SALUTATION.search("\n".join(lines)):
        return "letter"
    return _BY_FORMAT.get(file_kind, "")


def _spaced(name: str) -> str:
    """A name as it is and with its words apart: "10-K" is one word, "offer-letter" are two."""
    return f"{name.replace('_', ' ')}\n{re.sub(r'[_-]+', ' ', name)}"


def _named(text: str) -> str:
    """The kind that the text names; where it names several, the most telling one."""
    found = {int((match.lastgroup or "k0")[1:]) for match in _PATTERN.finditer(text)}
    if found:
        return _NAMES[min(found)]
    compound = _GERMAN_COMPOUND.search(text)
    return _ENDS[compound["end"].lower()] if compound else ""
