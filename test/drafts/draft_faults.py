"""The faults that are planted, one a draft: the rule that speaks of it, the layouts it can be in, and what
is changed. Written from the list of rules and how people slip, not from what uaparse finds."""


def change(**parts):
    def plant(draft):
        for name, value in parts.items():
            setattr(draft, name, value(draft) if callable(value) else value)
    return plant


def contact(place, text):
    """Another contact in the place of the fax (0) or the e-mail (1)."""
    def plant(draft):
        draft.contacts[place] = text(draft) if callable(text) else text
    return plant


def relabel(old, new):
    def plant(draft):
        draft.labels[old] = new
    return plant


def fax_of(draft):
    return draft.contacts[0]


def with_year(date, difference):
    return f'{date[:-4]}{int(date[-4:]) + difference}'


def with_letters(draft):
    return fax_of(draft)[:-2].replace('01', 'O1') + fax_of(draft)[-2:]


def at_home(draft):
    return 'Fax: 0' + fax_of(draft).split(' ', 2)[2]


FORM, LETTER, SHEET = ('form',), ('letter',), ('sheet',)
PAGED, DRAFTS, ALL = ('letter', 'sheet'), ('form', 'letter'), ('form', 'letter', 'sheet')

# rule, layouts, what is changed, formats (all unless named)
FAULTS = (
    ('title-missing', FORM, change(title='')),
    ('title-too-long', PAGED, change(
        title='PEOPLE OF THE NORTHERN VALLEYS AT RISK OF LOSING THEIR HOMES AND LAND WITHOUT NOTICE',
        title_overleaf='PEOPLE OF THE NORTHERN VALLEYS AT RISK OF LOSING THEIR HOMES AND LAND WITHOUT NOTICE')),
    ('title-differs', PAGED, change(title_overleaf='FIVE FAMILIES ATTACKED BY GUARDS')),
    ('ua-number-malformed', PAGED, change(header_number=lambda d: d.header_number.replace('/', ''))),
    ('ua-number-year-unlike-index', ALL, change(header_number=lambda d: f'{d.number}/{d.year % 100 - 1:02}')),
    ('index-malformed', PAGED, change(index=lambda d: d.index.replace(' ', ' O').replace('/', '-', 1))),
    ('date-not-real', PAGED, change(deadline=lambda d: f'31 June {d.year}')),
    ('country-unknown', PAGED, change(country='Norvania')),
    ('country-unlike-index', PAGED, change(country='Iceland')),
    ('deadline-missing', ALL, change(deadline='')),
    ('deadline-unreadable', ALL, change(deadline=lambda d: d.deadline[:-4] + d.deadline[-4:].replace('0', 'O'))),
    ('deadline-before-issue', ALL, change(deadline=lambda d: with_year(d.deadline, -1))),
    ('deadline-too-late', ALL, change(deadline=lambda d: with_year(d.deadline, 1))),
    ('deadline-past', ALL, change()),
    ('deadline-contradicted', SHEET, change(
        extra=lambda d: ['', f'Please send appeals before 29 December {d.year}.'])),
    ('recipient-unreachable', ALL, change(address=[], contacts=[])),
    ('recipients-missing', SHEET, change(office='', holder='', address=[], contacts=[], salutation='')),
    ('address-without-country', DRAFTS, change(address=lambda d: d.address[:-1])),
    ('addressee-without-office', SHEET, change(office='', holder='')),
    ('phone-with-letters', DRAFTS, contact(0, with_letters)),
    ('phone-without-country-code', DRAFTS, contact(0, at_home)),
    ('phone-impossible', DRAFTS, contact(0, lambda d: fax_of(d)[:-3])),
    ('email-malformed', ALL, contact(1, 'Email: office@prisons-sample')),
    ('email-domain-slip', ALL, contact(1, 'Email: appeals.desk@gmial.com')),
    ('salutation-missing', SHEET, change(salutation='')),
    ('salutation-unlike-office', ALL, change(salutation='Dear Governor')),
    ('letter-without-salutation', DRAFTS, change(salutation='')),
    ('subjects-missing', PAGED, change(names='')),
    ('subject-not-in-text', PAGED, change(names='Wilma Oster')),
    ('gender-unlike-pronouns', LETTER, change(names=lambda d: d.names.replace('he/him', 'he/her').replace('she/her', 'she/him'))),
    ('languages-missing', ALL, change(languages='')),
    ('update-without-case', LETTER, change(kind='second')),
    ('url-malformed', ALL, change(
        background=lambda d: [*d.background, 'More of it: htpp://www.valley-sample.example/land'])),
    ('link-target-differs', ALL, change(
        background=lambda d: [*d.background, 'More: {www.valley-sample.example|https://www.other-sample.example/}']),
     ('docx',)),
    ('placeholder-left', ALL, change(background=lambda d: [*d.background, 'The hearing is on [INSERT DATE].'])),
    ('unknown-label', FORM, relabel('APPEAL DEADLINE NOTICE:', 'APEAL DEADLINE NOTICE:')),
    ('unknown-label', FORM, relabel('URGENT ACTION TITLE:', 'URGENT ACTION TITEL:')),
    ('label-in-other-language', DRAFTS, contact(1, lambda d: d.contacts[1].replace('Email', 'Correo electrónico'))),
    ('too-many-pages', LETTER, change(more_pages=[['The valley lies in the north.']])),
)
# Findings that follow from the fault: a value that is odd is doubted.
FOLLOWS = {'country-unknown': ['low-confidence'], 'deadline-contradicted': ['low-confidence'],
           'label-in-other-language': ['low-confidence'], 'letter-without-salutation': ['salutation-missing']}

# What uaparse is told beside the draft.
OPTIONS = {'deadline-past': ['--today', '2030-01-01']}
