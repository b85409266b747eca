"""The layouts of Urgent Actions by generation, as lists of what stands on the sheet.

An element is a pair (style, what): a string is one paragraph, wrapped where it is drawn; 'columns' has
a list of blocks, each a list of lines, which stand side by side on a PDF and one below the other in a
text; 'page' begins a page.
"""
from archive_content import print_date

TYPED_WIDTH = 86


def pad(left, right, column=55):
    return left.ljust(column) + right


def list_languages(case):
    return f'English, {case.language} or your own language' if case.language != 'English' else 'English or your own language'


def block_of(addressee, labels):
    """Lines of an addressee, with the labels of fax, telephone and e-mail as the generation prints them."""
    fax, phone, email = labels
    lines = [addressee.position, addressee.name, *addressee.address, f'{fax} {addressee.fax}']
    lines += [f'{phone} {addressee.phone}'] if addressee.phone else []
    lines += [f'{email} {addressee.email}']
    return lines + ([f'Salutation: {addressee.salutation}'] if addressee.salutation else [])


def typed_block(addressee, labels):
    return [('line', line) for line in block_of(addressee, labels)] + [('gap', '')]


def typed_prose(paragraphs):
    return [element for paragraph in paragraphs for element in (('para', paragraph), ('gap', ''))]


def typed_subjects(case):
    people = [f'{name} ({gender}), aged {age}' for name, gender, age in case.subjects]
    return [('line', (case.country.upper() if place == 0 else '').ljust(16) + person) for place, person in enumerate(people)]


def typed_end(case):
    return [('para', f'and to diplomatic representatives of {case.country} accredited to your country.'), ('gap', ''),
            ('para', 'PLEASE SEND APPEALS IMMEDIATELY. Check with the International Secretariat, or your section '
                     f'office, if sending appeals after {print_date(case.deadline)}.')]


def lay_out_1985(case):
    half = len(case.paragraphs) // 2
    labels = ('Faxes:', 'Telephone:', 'E-mail:')
    return [('line', pad('EXTERNAL (for general distribution)', f'AI Index: {case.code}/{case.document % 90 + 10}/{case.issued.year % 100:02}')),
            ('line', pad('', 'Distr: UA/SC')), ('line', print_date(case.issued)), ('gap', ''),
            ('line', f'UA {case.number}/{case.issued.year % 100:02}'.ljust(17) + case.concern), ('gap', ''),
            *typed_subjects(case), ('gap', ''), *typed_prose(case.paragraphs[:half]),
            ('line', 'BACKGROUND INFORMATION'), *typed_prose(case.paragraphs[half:]),
            ('para', f'RECOMMENDED ACTION: Please send telegrams/faxes/express/airmail letters in {list_languages(case)}:'),
            *(('para', f'- {demand};') for demand in case.demands), ('gap', ''), ('line', 'APPEALS TO:'), ('gap', ''),
            *(element for place in case.recipients for element in typed_block(place, labels)),
            ('line', 'COPIES TO:'), *typed_block(case.copy, labels), *typed_end(case)]


def lay_out_2000(case):
    half = len(case.paragraphs) // 2
    labels = ('Fax:', 'Phone:', 'Email:')
    return [('line', pad('PUBLIC', f'AI Index: {case.code}/{case.document % 900 + 10:03}/{case.issued.year}', 51)),
            ('line', print_date(case.issued)), ('gap', ''),
            ('line', f'UA {case.number}/{case.issued.year % 100:02}'.ljust(17) + case.concern), ('gap', ''),
            *typed_subjects(case), ('gap', ''), *typed_prose(case.paragraphs[:half]),
            ('line', 'BACKGROUND INFORMATION'), *typed_prose(case.paragraphs[half:]),
            ('para', f'RECOMMENDED ACTION: Please send appeals to arrive as quickly as possible, in {list_languages(case)}:'),
            *(('para', f'- {demand};') for demand in case.demands), ('gap', ''), ('line', 'APPEALS TO:'), ('gap', ''),
            *(element for place in case.recipients for element in typed_block(place, labels)),
            ('line', 'COPIES TO:'), *typed_block(case.copy, labels), *typed_end(case)]


def printed_prose(paragraphs):
    return [element for paragraph in paragraphs for element in (('body', paragraph), ('gap', ''))]


def print_gender(case):
    genders = {gender for _, gender, _ in case.subjects}
    return genders.pop() if len(genders) == 1 else 'm & f'


def join_names(names):
    return names[0] if len(names) == 1 else ', '.join(names[:-1]) + ' and ' + names[-1]


def lay_out_2009(case):
    half = len(case.paragraphs) // 2
    labels = ('Fax:', 'Phone:', 'Email:')
    index = f'{case.code}/{case.document % 90 + 1:03}/{case.issued.year}'
    number = f'UA: {case.number}/{case.issued.year % 100:02} Index: {index}'
    blocks = [block_of(addressee, labels) for addressee in case.recipients]
    return [('small', f'{number} {case.country} Date: {print_date(case.issued)}'), ('gap', ''),
            ('banner', 'URGENT ACTION'), ('title', case.title), ('lead', case.paragraphs[0]), ('gap', ''),
            *printed_prose(case.paragraphs[1:half]),
            ('strong', f'Please write immediately in {list_languages(case)}:'),
            *(('body', f'• {demand[0].upper()}{demand[1:]};') for demand in case.demands), ('gap', ''),
            ('strong', f'PLEASE SEND APPEALS BEFORE {print_date(case.deadline).upper()} TO:'),
            ('columns', [*blocks, ['And copies to:', *block_of(case.copy, labels)]]), ('gap', ''),
            ('body', 'Also send copies to diplomatic representatives accredited to your country. Please insert local diplomatic addresses below:'),
            ('small', 'Name Address 1 Address 2 Address 3 Fax Fax number Email Email address Salutation Salutation'),
            ('body', 'Please check with your section office if sending appeals after the above date.'), ('page', ''),
            ('banner', 'URGENT ACTION'), ('title', case.title), ('gap', ''), ('strong', 'ADDITIONAL INFORMATION'), ('gap', ''),
            *printed_prose(case.paragraphs[half:]), ('body', f'Name: {join_names([name for name, *_ in case.subjects])}'),
            ('body', f'Gender m/f: {print_gender(case)}'), ('gap', ''),
            ('small', f'{number} Issue Date: {print_date(case.issued)}')]


def write_letter(case, paragraphs):
    return [('body', case.recipients[0].salutation + ','), ('gap', ''),
            ('body', f'I am writing about {join_names([name for name, *_ in case.subjects])} of {case.town}.'), ('gap', ''),
            *printed_prose(paragraphs), ('body', 'Yours sincerely,'), ('gap', '')]


def modern_block(addressee):
    return [('body', line) for line in block_of(addressee, ('Fax:', 'Telephone:', 'Email:'))] + [('gap', '')]


def lay_out_2017(case):
    half = len(case.paragraphs) // 2
    return [('banner', 'URGENT ACTION'), ('gap', ''), ('strong', f'URGENT ACTION TITLE: {case.country.upper()}: {case.title}'),
            ('gap', ''), ('strong', f'PUBLICATION DATE: {print_date(case.issued)}'), ('gap', ''),
            ('strong', f'URGENT ACTION TYPE AND NUMBER: FIRST UA {case.number}/{case.issued.year % 100}'), ('gap', ''),
            ('strong', f'INDEX NUMBER: {case.code}/{case.document}/{case.issued.year}'), ('gap', ''),
            ('strong', 'URGENT ACTION SUMMARY:'), ('gap', ''), *printed_prose(case.paragraphs[:1]),
            ('strong', 'URGENT ACTION LETTER:'), ('gap', ''), *write_letter(case, case.paragraphs[1:half]),
            ('strong', 'TARGET’S CONTACT DETAILS & “COPIES TO”'), ('gap', ''), *modern_block(case.recipients[0]),
            *modern_block(case.recipients[1]), ('body', 'Copies to:'), ('gap', ''), *modern_block(case.copy),
            ('strong', f'PREFERRED LANGUAGE TO ADDRESS TARGET: {list_languages(case)}'), ('gap', ''),
            ('strong', f'APPEAL DEADLINE NOTICE: {print_date(case.deadline)}'), ('gap', ''),
            ('strong', 'ALSO SEND COPIES TO DIPLOMATIC REPRESENTATIVES ACCREDITED TO YOUR COUNTRY'), ('gap', ''),
            ('body', '[Sections to add when relevant]'), ('gap', ''),
            ('strong', 'BACKGROUND INFORMATION (400 WORDS + RELEVANT LINKS):'), ('gap', ''),
            *printed_prose(case.paragraphs[half:])]


def print_pronouns(case):
    return ', '.join(f"{name} ({'he/him' if gender == 'm' else 'she/her'})" for name, gender, _ in case.subjects)


def lay_out_2018(case):
    half = len(case.paragraphs) // 2
    return [('small', f'First UA: {case.number}/{case.issued.year % 100} Index: {case.code}/{case.document}/{case.issued.year} '
                      f'{case.country} Date: {print_date(case.issued)}'), ('gap', ''),
            ('banner', 'URGENT ACTION'), ('title', case.title), ('lead', case.paragraphs[0]), ('gap', ''),
            ('strong', 'TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER'), ('gap', ''),
            *modern_block(case.recipients[0])[:-2], ('gap', ''), ('body', 'Copy to:'), *modern_block(case.copy),
            *write_letter(case, case.paragraphs[1:half]), ('page', ''), ('strong', 'ADDITIONAL INFORMATION'), ('gap', ''),
            *printed_prose(case.paragraphs[half:]),
            ('strong', f'PREFERRED LANGUAGE TO ADDRESS TARGET: English, {case.language}' if case.language != 'English'
             else 'PREFERRED LANGUAGE TO ADDRESS TARGET: English'),
            ('body', 'You can also write in your own language.'), ('gap', ''),
            ('strong', f'PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: {print_date(case.deadline)}'),
            ('body', 'Please check with the Amnesty office in your country if you wish to send appeals after the deadline.'),
            ('gap', ''), ('strong', f'NAME AND PREFERRED PRONOUN: {print_pronouns(case)}'), ('gap', ''),
            ('strong', 'LINK TO PREVIOUS UA: N/A')]


# By template: how it is laid out, the years of its documents, whether it is typed.
LAYOUTS = {'ua-1985': (lay_out_1985, range(1988, 1999), True), 'ua-2000': (lay_out_2000, range(2000, 2008), True),
           'ua-2009': (lay_out_2009, range(2009, 2016), False),
           'ua-2017-form': (lay_out_2017, range(2017, 2019), False), 'ua-2018': (lay_out_2018, range(2019, 2023), False)}
