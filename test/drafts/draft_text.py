"""The parts of fictional drafts, and how each layout prints them: a list of pages, each a list of lines.

A line is a text; a part of one in `{text|target}` is a link, which only DOCX keeps.
"""
import random
from dataclasses import dataclass, field

LAYOUTS = ('form', 'letter', 'sheet')  # the form of 2017, the template of 2018, the layout of 2009


@dataclass(frozen=True)
class Place:
    country: str
    area: str  # of the index
    capital: str
    phone: str  # %02d: the last digits
    language: str


PLACES = (
    Place('Nepal', 'ASA 31', 'Kathmandu', '+977 1 555 01%02d', 'Nepali'),
    Place('Peru', 'AMR 46', 'Lima', '+51 1 555 01%02d', 'Spanish'),
    Place('Kenya', 'AFR 32', 'Nairobi', '+254 20 555 01%02d', 'Swahili'),
    Place('Honduras', 'AMR 37', 'Tegucigalpa', '+504 2555 01%02d', 'Spanish'),
    Place('Ethiopia', 'AFR 25', 'Addis Ababa', '+251 11 555 01%02d', 'Amharic'),
    Place('Thailand', 'ASA 39', 'Bangkok', '+66 2 555 01%02d', 'Thai'),
    Place('Sri Lanka', 'ASA 37', 'Colombo', '+94 11 255 01%02d', 'Sinhala'),
)
OFFICES = (
    ('Minister of Justice', 'Dear Minister', 'justice'),
    ('Minister of the Interior', 'Dear Minister', 'interior'),
    ('President of the Republic', 'Dear President', 'presidency'),
    ('Attorney General', 'Dear Attorney General', 'prosecution'),
    ('Director of the National Prison Service', 'Dear Director', 'prisons'),
)
HOLDERS = ('Mr Anton Zorin', 'Ms Lena Orlova', 'Dr Milo Haldane', 'Ms Irma Castellan', 'Mr Odo Brandt')
STREETS = ('12 River Street', '4 Harbour Road', '27 Old Market Lane', '9 Station Square', '31 Hill Avenue')
# The person, the pronouns, the gender of the sheet.
PEOPLE = (
    ('Tessa Marlin', 'she/her', 'f'),
    ('Bruno Calder', 'he/him', 'm'),
    ('Ines Valmont', 'she/her', 'f'),
    ('Jonas Wrede', 'he/him', 'm'),
    ('Mira Solano', 'she/her', 'f'),
    ('Karel Dorn', 'he/him', 'm'),
)
# The title, the summary, the letter, the background; %s is the person.
STORIES = (
    ('TEACHER HELD WITHOUT CHARGE',
     'The teacher %s has been held without charge since the first week of the month.',
     'I am writing about the teacher %s, who is held without charge and without a lawyer.',
     'The school was closed in spring. Its teachers have asked for a hearing since then.'),
    ('FARMER FACES EVICTION',
     'The farmer %s could lose house and land before the end of the month.',
     'I am writing about the farmer %s, whose house is to be torn down without a hearing.',
     'The land was sold to a company that has not been named. Nobody in the valley was asked.'),
    ('JOURNALIST THREATENED AFTER REPORT',
     'The journalist %s was threatened by three men after a report on the harbour.',
     'I am writing about the journalist %s, who was threatened at home and has no protection.',
     'The report told of cargo that was never declared. The paper printed it in two parts.'),
    ('NURSE MISSING SINCE PROTEST',
     'The nurse %s has not been seen since a protest in front of the hospital.',
     'I am writing about the nurse %s, of whom the family has had no news since the protest.',
     'The staff of the hospital had asked for their wages. The police took down their names.'),
    ('STUDENT DENIED MEDICAL CARE',
     'The student %s is ill in prison and has not seen a doctor for weeks.',
     'I am writing about the student %s, who needs a doctor and is not taken to one.',
     'The prison was built for two hundred people. More than five hundred are held in it now.'),
)
DATES = (
    ('14 February', 'January', 'March'),
    ('3 March', 'February', 'April'),
    ('21 May', 'April', 'July'),
    ('8 June', 'May', 'July'),
    ('17 September', 'August', 'October'),
)


@dataclass
class Draft:
    layout: str
    place: Place
    year: int
    number: int = 0
    kind: str = 'first'
    header_number: str = ''
    index: str = ''
    country: str = ''
    issued: str = ''
    deadline: str = ''
    title: str = ''
    title_overleaf: str = ''
    summary: str = ''
    letter: str = ''
    background: list = field(default_factory=list)
    office: str = ''
    holder: str = ''
    address: list = field(default_factory=list)
    contacts: list = field(default_factory=list)
    salutation: str = ''
    languages: str = ''
    names: str = ''
    gender: str = ''
    link: str = 'N/A'
    labels: dict = field(default_factory=dict)  # a label of the layout printed in another way
    extra: list = field(default_factory=list)  # lines at the end of the last page
    more_pages: list = field(default_factory=list)

    def label(self, text):
        return self.labels.get(text, text)


def build_draft(layout, seed):
    """A sound draft; the same for the same seed."""
    draw = random.Random(f'{layout} {seed}')
    place, year = draw.choice(PLACES), 2012 if layout == 'sheet' else draw.choice((2018, 2019, 2021))
    title, summary, letter, background = draw.choice(STORIES)
    person, pronouns, gender = draw.choice(PEOPLE)
    issued, _, until = draw.choice(DATES)
    office, salutation, domain = draw.choice(OFFICES)
    draft = Draft(layout, place, year)
    draft.number = draw.randrange(2, 190)
    draft.header_number = f'{draft.number}/{year % 100:02}'
    draft.index = f'{place.area}/{draw.randrange(1, 60):03}/{year}'
    draft.country = place.country
    draft.issued = f'{issued} {year}'
    draft.deadline = f'{draw.randrange(2, 28)} {until} {year}'
    draft.title = draft.title_overleaf = title
    draft.summary, draft.letter = summary % person, letter % person
    draft.background = [background]
    draft.office, draft.holder = office, draw.choice(HOLDERS)
    draft.address = [draw.choice(STREETS), place.capital, place.country]
    number = draw.randrange(10, 90)
    draft.contacts = [f'Fax: {place.phone % number}', f'Email: office@{domain}-sample.example']
    draft.salutation = salutation
    draft.languages = f'{place.language}, English' if layout != 'sheet' else f'English, {place.language}'
    draft.names = person if layout != 'letter' else f'{person} ({pronouns})'
    draft.gender = gender
    return draft


def salutation_line(draft):
    return [f'{draft.salutation},', ''] if draft.salutation else []


def form_pages(draft):
    label = draft.label
    title = f'{draft.country.upper()}: {draft.title}' if draft.title else ''
    lines = ['URGENT ACTION', '', label('URGENT ACTION TITLE:'), title, '',
             label('PUBLICATION DATE:'), draft.issued, '',
             label('URGENT ACTION TYPE AND NUMBER:'), f'FIRST UA {draft.header_number}', '',
             label('INDEX NUMBER:'), draft.index, '',
             label('URGENT ACTION SUMMARY:'), draft.summary, '',
             label('URGENT ACTION LETTER:'), *salutation_line(draft), draft.letter,
             'Please see to it that the law is kept.', '', 'Yours sincerely,', '',
             label('TARGET’S CONTACT DETAILS & “COPIES TO”')]
    lines += [line for line in (draft.office, draft.holder, *draft.address, *draft.contacts) if line]
    if draft.salutation:
        lines.append(f'Salutation: {draft.salutation}')
    if draft.languages:
        lines += ['', label('PREFERRED LANGUAGE TO ADDRESS TARGET:'), draft.languages]
    lines += ['', label('APPEAL DEADLINE NOTICE:'), draft.deadline, '',
              label('BACKGROUND INFORMATION (400 WORDS + RELEVANT LINKS):'), *draft.background, *draft.extra]
    return [lines]


def letter_pages(draft):
    label = draft.label
    kind = 'First UA' if draft.kind == 'first' else 'Second UA'
    first = [f'{kind}: {draft.header_number} Index: {draft.index} {draft.country} Date: {draft.issued}', '',
             'URGENT ACTION', *[draft.title][:bool(draft.title)], draft.summary, '',
             'TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER', '']
    first += [line for line in (draft.office, draft.holder, *draft.address, *draft.contacts) if line]
    first += ['', *salutation_line(draft), draft.letter, '', 'Please see to it that the law is kept.', '',
              'Yours sincerely,']
    second = ['URGENT ACTION', *[draft.title_overleaf][:bool(draft.title_overleaf)], '',
              'ADDITIONAL INFORMATION', *draft.background, '']
    if draft.languages:
        second += [label('PREFERRED LANGUAGE TO ADDRESS TARGET:') + f' {draft.languages}',
                   'You can also write in your own language.', '']
    second += [label('PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL:') + f' {draft.deadline}',
               'Please check with the Amnesty office in your country if you wish to send appeals after the deadline.',
               '', label('NAME AND PREFERRED PRONOUN:') + f' {draft.names}', '',
               label('LINK TO PREVIOUS UA:') + f' {draft.link}', *draft.extra]
    return [first, second, *draft.more_pages]


def sheet_pages(draft):
    label = draft.label
    number, index = draft.header_number, draft.index
    first = [f'UA: {number} Index: {index} {draft.country} Date: {draft.issued}', '',
             'URGENT ACTION', *[draft.title][:bool(draft.title)], draft.summary, '']
    if draft.languages:
        first += [f'Please write immediately in {draft.languages} or your own language:', '',
                  '* Calling on the authorities to keep the law;', '* Asking them to make their findings public.', '']
    first.append(f'PLEASE SEND APPEALS BEFORE {draft.deadline.upper()} TO:' if draft.deadline else 'APPEALS TO:')
    first += [line for line in (draft.office, draft.holder, *draft.address, *draft.contacts) if line]
    if draft.salutation:
        first.append(f'Salutation: {draft.salutation}')
    first += ['', 'Also send copies to diplomatic representatives accredited to your country.', '',
              'Please check with your section office if sending appeals after the above date.']
    second = ['URGENT ACTION', *[draft.title_overleaf][:bool(draft.title_overleaf)], '',
              'ADDITIONAL INFORMATION', *draft.background, '', label('Name:') + f' {draft.names}'.rstrip(),
              label('Gender m/f:') + f' {draft.gender}', *draft.extra]
    return [first, second, *draft.more_pages]


def pages_of(draft):
    return {'form': form_pages, 'letter': letter_pages, 'sheet': sheet_pages}[draft.layout](draft)
