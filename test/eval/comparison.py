"""What a record says, held against the truth: a judgement for each value.

A truth is a record whose keys may be absent: those are not compared. {"error": CODE} is the truth
of a document that must be refused. Lists of numbers and addresses are sets; addressees are aligned
by likeness, in order; subjects are found by their names, `related` by index, URL or number.
"""

from dataclasses import dataclass

from alignment import align

SCALARS = {"kind": "text", "title": "title", "ua_number": "text", "index": "text",
           "issued": "text", "country": "text", "country_code": "text", "deadline": "text",
           "own_language": "text", "language": "text", "write_in": "words"}
ADDRESSEE_SCALARS = {"position": "name", "name": "person", "salutation": "salutation",
                     "on_behalf_of": "behalf", "address": "address"}
ADDRESSEE_SETS = {"fax": "number", "phone": "number", "email": "text"}
# Compared only where the truth has the key: most truths do not say what else stands in a block.
ADDRESSEE_EXTRAS = {"web": "text", "notes": "text"}
SUBJECT_SCALARS = {"gender": "known", "age": "known"}
SUBJECT_EXTRAS = {"gender_text": "text", "pronouns": "text", "age_text": "text"}
RELATED_EXTRAS = {"ua_number": "text", "index": "text", "issued": "text", "url": "text"}
# What other scorers of the same truths may leave out.
EXTRA_FIELDS = {"template", "diagnostics", *(f"related.{key}" for key in RELATED_EXTRAS),
                *(f"subjects.{key}" for key in SUBJECT_EXTRAS),
                *(f"{group}.notes" for group in ("recipients", "copies"))}
FIELD_ORDER = ("refused", "template", *SCALARS, "index_key",
               *(f"{group}.{key}" for group in ("recipients", "copies")
                 for key in ("count", *ADDRESSEE_SCALARS, *ADDRESSEE_SETS, *ADDRESSEE_EXTRAS)),
               *(f"subjects.{key}" for key in ("name", *SUBJECT_SCALARS, *SUBJECT_EXTRAS)),
               "related", *(f"related.{key}" for key in RELATED_EXTRAS), "diagnostics")


@dataclass(frozen=True)
class Judgement:
    """One value. `pointer` is where the record has it, None when it is none of a document's."""
    field: str
    pointer: str | None
    wanted: object
    given: object
    is_wanted: bool
    is_given: bool
    is_right: bool


def compare(truth, record, reading):
    """Judgements of every value that the truth or the record has, as the reading reads them."""
    wanted_error, given_error = error_of(truth), error_of(record)
    text = reading["text"]
    if wanted_error or given_error:
        yield from judge("refused", None, wanted_error, given_error, text)
    if wanted_error:
        return
    for key, sort in SCALARS.items():
        if key in truth:
            yield from judge(key, f"/{key}", truth[key], record.get(key), reading[sort])
    if "template" in truth:
        yield from judge("template", None, template_of(truth), template_of(record), text)
    if truth.get("index") and record.get("index_key") is not None:
        yield from judge("index_key", "/index_key", key_of_index(truth["index"]),
                         record["index_key"], text)
    for group in ("recipients", "copies"):
        if group in truth:
            yield from compare_addressees(group, truth[group] or [], record.get(group) or [],
                                          reading)
    if "subjects" in truth:
        yield from compare_subjects(truth["subjects"] or [], record.get("subjects") or [], reading)
    if "related" in truth:
        yield from compare_related(truth["related"] or [], record.get("related") or [], reading)
    if "diagnostics" in truth:
        yield from judge_set("diagnostics", None, list_findings(truth), list_findings(record), text)


def error_of(record):
    error = record.get("error")
    return error.get("code") if isinstance(error, dict) else error


def template_of(record):
    return (record.get("template") or {}).get("id")


def key_of_index(index):
    """`ASA 37/04/98` as it sorts, `ASA 37/4/1998`; None for what is printed wrongly."""
    parts = index.rsplit("/", 2)
    if len(parts) != 3 or not parts[1].isdecimal():
        return None
    area, number, year = parts
    return f"{area}/{int(number)}/{year if len(year) == 4 else '19' + year}"


def list_findings(record):
    return [f"{finding['code']} {finding['field']}" for finding in record.get("diagnostics") or []]


def judge(field, pointer, wanted, given, read):
    """The judgement of a single value; none where neither side has one."""
    read_wanted, read_given = read(wanted), read(given)
    if read_wanted is not None or read_given is not None:
        yield Judgement(field, pointer if read_given is not None else None, wanted, given,
                        read_wanted is not None, read_given is not None, read_wanted == read_given)


def judge_set(field, pointer, wanted, given, read):
    """Judgements of the values of a set; what reads the same is one value."""
    wanted_by_reading, given_by_reading = {}, {}
    for value in wanted or []:
        wanted_by_reading.setdefault(read(value), value)
    for index, value in enumerate(given or []):
        given_by_reading.setdefault(read(value), (index, value))
    for key, value in wanted_by_reading.items():
        index, same = given_by_reading.get(key, (None, None))
        is_right = key in given_by_reading
        yield Judgement(field, f"{pointer}/{index}" if pointer and is_right else None, value, same,
                        True, is_right, is_right)
    for key, (index, value) in given_by_reading.items():
        if key not in wanted_by_reading:
            yield Judgement(field, pointer and f"{pointer}/{index}", None, value, False, True,
                            False)


def compare_addressees(group, wanted, given, reading):
    yield from judge(f"{group}.count", None, len(wanted), len(given), reading["text"])
    for i, j in align(wanted, given):
        truth = wanted[i] if i is not None else {}
        addressee = given[j] if j is not None else {}
        place = f"/{group}/{j}"
        # All that an addressee says who should not be there is too much.
        keys = set(truth) or {*ADDRESSEE_SCALARS, *ADDRESSEE_SETS}
        for key, sort in ADDRESSEE_SCALARS.items():
            if key in keys:
                yield from judge(f"{group}.{key}", f"{place}/{key}", truth.get(key),
                                 addressee.get(key), reading[sort])
        for key, sort in {**ADDRESSEE_SETS, **ADDRESSEE_EXTRAS}.items():
            if key in keys:
                yield from judge_set(f"{group}.{key}", f"{place}/{key}", truth.get(key),
                                     addressee.get(key), reading[sort])


def compare_subjects(wanted, given, reading):
    rest = dict(enumerate(given))
    read_name = reading["person"]
    for truth in wanted:
        index = find_subject(truth, rest, read_name)
        subject, place = rest.pop(index, {}), f"/subjects/{index}"
        yield from judge("subjects.name", f"{place}/name", truth.get("name"), subject.get("name"),
                         read_name)
        for key, sort in {**SUBJECT_SCALARS, **SUBJECT_EXTRAS}.items():
            if key in truth:
                yield from judge(f"subjects.{key}", f"{place}/{key}", truth[key], subject.get(key),
                                 reading[sort])
    for index, subject in rest.items():
        for key, read in (("name", read_name), ("gender", reading["known"])):
            yield from judge(f"subjects.{key}", f"/subjects/{index}/{key}", None, subject.get(key),
                             read)


def find_subject(truth, rest, read_name):
    """The subject of that name; of several the first that is most like it otherwise."""
    same = [index for index, subject in rest.items()
            if read_name(subject.get("name")) == read_name(truth.get("name"))]
    return max(same, default=None, key=lambda index: sum(
        rest[index].get(key) == truth.get(key) for key in SUBJECT_SCALARS))


def compare_related(wanted, given, reading):
    read = reading["text"]
    yield from judge_set("related", "/related", map(key_of_related, wanted),
                         map(key_of_related, given), read)
    places = {}
    for index, document in enumerate(given):
        places.setdefault(read(key_of_related(document)), []).append(index)
    for truth in wanted:
        same = places.get(read(key_of_related(truth)))
        if not same:
            continue
        index = same.pop(0)
        for key, sort in RELATED_EXTRAS.items():
            if key in truth:
                yield from judge(f"related.{key}", f"/related/{index}/{key}", truth[key],
                                 given[index].get(key), reading[sort])


def key_of_related(document):
    return document.get("index") or document.get("url") or document.get("ua_number")
