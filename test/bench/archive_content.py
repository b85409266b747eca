"""Invented cases for Urgent Actions: people, offices, addresses, dates and prose, drawn by a seed.

Nobody and nothing in them is real but the names of countries, with the numbers that indexes have for
them. Offices are of kinds that occur; e-mail addresses are in the domain example.
"""
import datetime
import random

# Region and number of an index, country, dialling prefix, language to write in.
COUNTRIES = [
    ('AFR 16', 'Burundi', '+257', 'French'), ('AFR 27', 'Gambia', '+220', 'English'),
    ('AFR 33', 'Lesotho', '+266', 'English'), ('AFR 37', 'Mali', '+223', 'French'),
    ('AFR 42', 'Namibia', '+264', 'English'), ('AFR 59', 'Uganda', '+256', 'English'),
    ('AMR 14', 'Bahamas', '+1242', 'English'), ('AMR 19', 'Brazil', '+55', 'Portuguese'),
    ('AMR 35', 'Guyana', '+592', 'English'), ('AMR 41', 'Mexico', '+52', 'Spanish'),
    ('AMR 46', 'Peru', '+51', 'Spanish'), ('ASA 16', 'Myanmar', '+95', 'Burmese'),
    ('ASA 21', 'Indonesia', '+62', 'Indonesian'), ('ASA 31', 'Nepal', '+977', 'Nepali'),
    ('ASA 44', 'Vanuatu', '+678', 'French'), ('EUR 15', 'Bulgaria', '+359', 'Bulgarian'),
    ('EUR 20', 'Finland', '+358', 'Finnish'), ('EUR 28', 'Iceland', '+354', 'Icelandic'),
    ('EUR 33', 'Malta', '+356', 'Maltese'), ('EUR 51', 'Estonia', '+372', 'Estonian')]

OFFICES = ['Minister of Justice', 'Minister of the Interior', 'Minister of Security', 'Minister of Health',
           'Minister of Lands', 'Attorney General', 'President of the Supreme Court', 'Commissioner of Police',
           'Director of Prisons', 'Chief of Army Staff', 'Inspector General of Police', 'Governor']
WATCHERS = ['Ombudsperson', 'Human Rights Commissioner', 'National Human Rights Commission', 'Ombudsman']
HONORIFICS = ['Mr', 'Ms', 'Dr', 'Hon.', 'H.E.', 'General']
STREETS = ['Station Road', 'Mill Lane', 'Harbour Street', 'Independence Avenue', 'Market Square', 'Orchard Road',
           'Republic Avenue', 'River Street', 'Lighthouse Road', 'Cedar Avenue']
BUILDINGS = ['Government House', 'Ministry Building', 'Central Annexe', 'Palace of Justice', 'Police Headquarters']
CONCERNS = ['Fear of torture', 'Fear for safety', 'Death threats', 'Incommunicado detention', 'Health concern',
            'Fear of torture / Incommunicado detention', 'Fear for safety / Death threats', 'Forcible return']
TRADES = ['teacher', 'student', 'farmer', 'nurse', 'journalist', 'trade unionist', 'lawyer', 'fisherman', 'baker']
HEADLINES = ['{trade} held in secret for {days} days', '{trade} at risk of torture in {town}',
             '{trade} beaten by police in {town}', 'fears for {trade} taken from {town}',
             '{trade} faces trial after {days} days', 'detained {trade} denied doctor in {town}']
ENDINGS = ['asking for a prompt and independent investigation of the arrest in {town}, with its results made public',
           'urging that {name} be given the care of a doctor and see a lawyer without delay',
           'calling for the release of {name} unless there is a charge for a recognisable offence',
           'expressing concern for the safety of {name} and of the {count} others who were taken from {town}',
           'asking that those who are responsible for the beating be brought before a court']

# Each is true of nobody. Taken in any order.
SENTENCES = [
    '{name} was taken from the bus to {town} on {date} by men in plain clothes who showed no warrant.',
    'Neighbours counted {count} vehicles without number plates before the house in {street}.',
    'The family asked at the police station of {town} and was told that nobody of that name was held there.',
    'On {date} a lawyer, {other}, was allowed to see the file for less than {count} minutes.',
    'The hearing, which was set for {date}, was put off because the room had no lamp.',
    '{other}, who saw the arrest from the roof of the mill, has had to leave {town} since.',
    'A doctor of the clinic in {town} wrote on {date} that {count} ribs were broken.',
    'The order to keep the prison of {town} closed to visitors was signed on {date} and has not been lifted.',
    'Two weeks before, {other} had been stopped at the bridge and asked for the names of {count} friends.',
    'The newspaper of the province printed the list of the {count} detained on {date}, with two names missing.',
    'A letter that {name} sent from the cell on {date} tells of nights without light and of water once a day.',
    'The prosecutor, {other}, has said that the inquiry will take {count} more weeks.',
    'The road between {town} and the coast has been closed by soldiers since {date}.',
    'In {town} people who spoke at the meeting of {date} sleep in other houses every night.',
    '{name} has needed treatment for asthma since childhood, and the guards took the medicine away.',
    'Nobody has been questioned about the shots that were fired at the school on {date}.',
    'The union of the harbour, of which {other} is the secretary, has called for a strike of {count} days.',
    'A commission of {count} members was set up on {date}; it has met once and published nothing.',
    'The village council had written to the company on {date} to ask for its share of the water.',
    'According to {other}, the soldiers searched {count} houses and burned the store of the cooperative.',
    'The law on public order, passed on {date}, lets the police hold a person for {days} days without a judge.',
    'The mother of {name} walks to the gate of the barracks each morning and is sent away.',
    '{other} was released on {date} after signing a paper that could not be read before.',
    'A boat with {count} people left the bay in the night of {date} and has not been seen again.',
    'The hospital of {town} keeps no record of the {count} wounded who were brought there.',
    'Officers came back on {date} and took the telephone and {count} notebooks of {other}.',
    'The judge refused on {date} to hear the witnesses whom the defence had named.',
    'The wells of {town} were filled with stones, and {count} families moved to the hills.',
    'Since the curfew of {date} no bus has gone to {town}, and the market is held in secret.',
    'Guards of the plantation fired over the heads of {count} pickers who had asked for their wages.',
    '{name} began a hunger strike on {date} and can hardly stand.',
    'The court of {town} has acquitted all {count} people who were charged in the same words before.',
    'The mayor, {other}, says that the land was sold on {date}; no deed has been shown.',
    'A film of the beating, {count} minutes long, was taken off the net a day later.',
    'The sentence of {days} days had been served in full by {date}.',
    'The bishop and {other} offered to stand surety, and were told that the minister was abroad.',
    'Those who were arrested with {name} were made to stand in the yard for {count} hours.',
    'The inspector of prisons visited {town} on {date} and was not shown the lower floor.',
    'A second charge, of which {name} learnt on {date}, is of having insulted the flag.',
    'More than {days} people signed the petition that {other} handed in at the gate.']

STARTS = ['Ama', 'Ber', 'Chi', 'Dor', 'Eli', 'Fara', 'Gul', 'Hana', 'Ilo', 'Jor', 'Kala', 'Lume', 'Miro', 'Nadi', 'Oru',
          'Pela', 'Quin', 'Rasa', 'Sim', 'Tavi', 'Ulma', 'Vero', 'Wani', 'Yara', 'Zeno']
MIDDLES = ['ba', 'dri', 'fo', 'ga', 'li', 'mo', 'ni', 'po', 'ra', 'shi', 'ta', 'vu', 'ké', 'ló', 'ñe']
ENDS = ['n', 'ra', 'sto', 'l', 'mek', 'dov', 'nia', 'wi', 'res', 'tan', 'lim', 'ka']
MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
          'December']
NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'eleven', 'twelve', 'fourteen', 'twenty']


def print_date(date):
    return f'{date.day} {MONTHS[date.month - 1]} {date.year}'


class Addressee:
    """Whom to write to; `salutation` is empty for copies."""

    def __init__(self, case, offices, has_salutation):
        self.position = case.pick(offices)
        if self.position == 'Governor':
            self.position += ' of ' + case.name()
        self.name = f'{case.pick(HONORIFICS)} {case.person()}'
        self.address = [f'{case.pick(BUILDINGS)}, {case.below(9) + 2} {case.pick(STREETS)}' if case.below(2)
                        else f'{case.below(990) + 10} {case.pick(STREETS)}',
                        f'{case.town} {10000 + case.below(90000)}', case.country]
        self.fax = f'{case.prefix} {case.below(90) + 10} 555 {case.below(9000) + 1000}'
        self.phone = f'{case.prefix} {case.below(90) + 10} 555 {case.below(9000) + 1000}' if case.below(2) else ''
        self.email = f'{case.pick(["office", "info", "contact", "desk"])}{case.below(1000)}@{case.word()}.example'
        self.salutation = 'Dear ' + self.position.split(' of ')[0] if has_salutation else ''


class Case:
    """One case, the same for the same seed; issued in one of `years`."""

    def __init__(self, seed, years, sentences):
        self.draw = random.Random(seed).random
        self.code, self.country, self.prefix, self.language = self.pick(COUNTRIES)
        self.town, self.number = self.name(), self.below(360) + 1
        self.issued = datetime.date(self.pick(years), 1, 1) + datetime.timedelta(self.below(365))
        self.deadline = self.issued + datetime.timedelta(35 + self.below(14))
        self.subjects = [(self.person(), self.pick('mf'), self.below(60) + 18) for _ in range(1 + self.below(3))]
        self.concern, self.trade = self.pick(CONCERNS), self.pick(TRADES)
        self.title = self.pick(HEADLINES).format(trade=self.trade, days=self.below(80) + 20, town=self.town).upper()
        self.recipients = [Addressee(self, OFFICES, True) for _ in range(2)]
        self.copy = Addressee(self, WATCHERS, False)
        self.document = self.below(4000) + 1000
        self.paragraphs = self.write_prose(sentences[0] + self.below(sentences[1] - sentences[0]))
        self.demands = [self.fill(demand) for demand in ENDINGS[self.below(2):]]

    def below(self, limit):
        return int(self.draw() * limit)

    def pick(self, choices):
        return choices[int(self.draw() * len(choices))]

    def word(self):
        return self.pick(STARTS).lower() + self.pick(['ba', 'dri', 'fo', 'ga', 'li', 'mo']) + self.pick(ENDS)

    def name(self):
        return self.pick(STARTS) + self.pick(MIDDLES) + self.pick(ENDS)

    def person(self):
        return f'{self.name()} {self.name()}'

    def earlier(self):
        return print_date(self.issued - datetime.timedelta(self.below(300) + 2))

    def fill(self, sentence):
        return sentence.format(name=self.subjects[0][0], other=self.person(), town=self.town, date=self.earlier(),
                               count=self.pick(NUMBERS), days=self.below(80) + 20, street=self.pick(STREETS))

    def write_prose(self, count):
        """Paragraphs of three sentences; none comes twice unless there are more than there are kinds."""
        start = self.below(len(SENTENCES))
        step = self.pick([3, 7, 9, 11, 13, 17])  # shares no divisor with their number
        drawn = [self.fill(SENTENCES[(start + step * place) % len(SENTENCES)]) for place in range(count)]
        return [' '.join(drawn[place:place + 3]) for place in range(0, count, 3)]
