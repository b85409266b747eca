#!/usr/bin/python3
"""The comparison sees what differs, and overlooks what only looks different."""

import unittest

from alignment import align
from comparison import FIELD_ORDER, compare
from reading import LENIENT, STRICT

MINISTER = {"position": "Minister of Justice", "name": None, "on_behalf_of": None,
            "address": ["1 Harbour Road", "Port Halcyon"], "fax": ["+64 4 555 0110"], "phone": [],
            "email": ["a@x.example", "b@x.example"], "salutation": "Dear Minister"}
MARSHAL = {"position": "Marshal of the Guard", "name": "Orlek Tavish", "on_behalf_of": None,
           "address": ["2 Gate Street"], "fax": [], "phone": ["+64 4 555 0120"], "email": [],
           "salutation": "Dear Marshal"}
RECORD = {"kind": "urgent-action", "title": "A TITLE", "index": "ASA 37/04/98",
          "deadline": "2012-04-10", "write_in": ["en", "is"], "recipients": [MINISTER],
          "subjects": [{"name": "Hrafn Steinkell", "gender": "male", "age": None}],
          "related": [{"index": "ASA 37/01/98", "ua_number": None, "issued": None, "url": None}]}


def mistakes(truth, record, reading=STRICT):
    return [judgement for judgement in compare(truth, record, reading) if not judgement.is_right]


def described(found):
    """Field, and what a mistake costs: + a value too many, - one that is missing."""
    return [judgement.field + " " + "+" * judgement.is_given + "-" * judgement.is_wanted
            for judgement in found]


def with_minister(**changes):
    return {**RECORD, "recipients": [{**MINISTER, **changes}]}


MISTAKES = [
    ("the same record has none", RECORD, []),
    ("a wrong value is too much and missing", {**RECORD, "title": "ANOTHER"}, ["title +-"]),
    ("a value left out is missing", {**RECORD, "deadline": None}, ["deadline -"]),
    ("a value that should be null is too much", with_minister(name="Ana"), ["recipients.name +"]),
    ("numbers are compared by digits", with_minister(fax=["+64 (4) 555-0110"]), []),
    ("the plus of a number counts", with_minister(fax=["64 4 555 0110"]),
     ["recipients.fax -", "recipients.fax +"]),
    ("cuts of address lines do not count",
     with_minister(address=["1 Harbour", "Road Port Halcyon"]), []),
    ("an address line too few counts", with_minister(address=["1 Harbour Road"]),
     ["recipients.address +-"]),
    ("sets have no order", with_minister(email=["b@x.example", "a@x.example"]), []),
    ("what reads the same is one value of a set",
     with_minister(email=["a@x.example", "A@x.example", "b@x.example"]), []),
    ("languages have an order", {**RECORD, "write_in": ["is", "en"]}, ["write_in +-"]),
    ("an index has a form that sorts", {**RECORD, "index_key": "ASA 37/4/1998"}, []),
    ("and can be sorted wrongly", {**RECORD, "index_key": "ASA 37/4/98"}, ["index_key +-"]),
    ("an addressee left out misses its values", {**RECORD, "recipients": []},
     ["recipients.count +-", "recipients.position -", "recipients.salutation -",
      "recipients.address -", "recipients.fax -", "recipients.email -", "recipients.email -"]),
    ("an addressee too many has values too many", {**RECORD, "recipients": [MINISTER, MARSHAL]},
     ["recipients.count +-", "recipients.position +", "recipients.name +",
      "recipients.salutation +", "recipients.address +", "recipients.phone +"]),
    ("a subject is found by its name", {**RECORD, "subjects": [{"name": "Other"}] +
                                        RECORD["subjects"]}, ["subjects.name +"]),
    ("of its other values each counts", {**RECORD, "subjects": [
        {"name": "Hrafn Steinkell", "gender": "unknown", "age": 4}]},
     ["subjects.gender -", "subjects.age +"]),
    ("a related document is found by its index", {**RECORD, "related": [
        {"index": "ASA 37/01/98", "ua_number": "9/98", "issued": None, "url": None}]},
     ["related.ua_number +"]),
    ("a refusal is a mistake, and all is missing", {"error": {"code": "damaged"}},
     ["refused +", "kind -", "title -", "index -", "deadline -", "write_in -",
      "recipients.count +-", "recipients.position -", "recipients.salutation -",
      "recipients.address -", "recipients.fax -", "recipients.email -", "recipients.email -",
      "subjects.name -", "subjects.gender -", "related -"]),
]


class Comparison(unittest.TestCase):
    def test_mistakes_are_named_by_field_and_cost(self):
        for claim, record, expected in MISTAKES:
            with self.subTest(claim):
                self.assertCountEqual(described(mistakes(RECORD, record)), expected)

    def test_keys_that_the_truth_leaves_out_are_not_compared(self):
        self.assertEqual(mistakes({"kind": "update"}, {**RECORD, "kind": "update"}), [])
        record = with_minister(web=["x.example"], notes=["by telegram"])
        self.assertEqual(mistakes(RECORD, record), [])

    def test_keys_that_few_truths_have_are_compared_where_they_are(self):
        truth = with_minister(notes=["by telegram"])
        self.assertEqual(described(mistakes(truth, RECORD)), ["recipients.notes -"])
        self.assertEqual(described(mistakes({"template": {"id": "a"}}, {"template": {"id": "b"}})),
                         ["template +-"])

    def test_a_document_that_must_be_refused_has_to_be_with_that_code(self):
        truth = {"error": "not-an-urgent-action"}
        for record, expected in (({"error": {"code": "not-an-urgent-action"}}, []),
                                 ({"error": {"code": "damaged"}}, ["refused +-"]),
                                 (RECORD, ["refused -"])):
            self.assertEqual(described(mistakes(truth, record)), expected)

    def test_a_lenient_reading_forgives_what_it_says_it_does(self):
        record = {**with_minister(salutation="Minister!", fax=["64 4 555 0110"]),
                  "title": "A-Title"}
        self.assertEqual(mistakes(RECORD, record, LENIENT), [])
        self.assertEqual(described(mistakes(RECORD, {**RECORD, "title": "B"}, LENIENT)),
                         ["title +-"])

    def test_a_judgement_points_at_the_value_in_the_record(self):
        record = {**RECORD, "recipients": [MARSHAL, {**MINISTER, "fax": ["1", "+64 4 555 0110"]}]}
        found = {(judgement.field, judgement.is_right): judgement.pointer
                 for judgement in compare(RECORD, record, STRICT)}
        self.assertEqual(found["title", True], "/title")
        self.assertEqual(found["recipients.address", True], "/recipients/1/address")
        self.assertEqual(found["recipients.fax", True], "/recipients/1/fax/1")
        self.assertEqual(found["recipients.fax", False], "/recipients/1/fax/0")
        self.assertEqual(found["recipients.phone", False], "/recipients/0/phone/0")

    def test_related_documents_of_one_number_are_paired_in_their_order(self):
        first, second = ({"index": None, "url": None, "ua_number": "221/01", "issued": issued}
                         for issued in ("2001-09-05", "2001-11-02"))
        truth = {**RECORD, "related": [first, second]}
        self.assertEqual(mistakes(truth, truth), [])
        self.assertEqual(described(mistakes(truth, {**RECORD, "related": [second, first]})),
                         ["related.issued +-", "related.issued +-"])

    def test_what_a_record_has_not_is_pointed_at_by_nothing(self):
        self.assertEqual([judgement.pointer for judgement in
                          mistakes(RECORD, {**RECORD, "deadline": None})], [None])

    def test_every_field_has_a_place_in_the_order(self):
        record = {**RECORD, "template": {"id": "x"}, "index_key": "ASA 37/4/1998",
                  "copies": [{**MARSHAL, "web": ["x.example"]}], "diagnostics": [
                      {"code": "index-missing", "field": "/index"}]}
        fields = {judgement.field for judgement in compare(record, record, STRICT)}
        self.assertLessEqual(fields, set(FIELD_ORDER))

    def test_an_index_that_is_printed_wrongly_has_no_form_that_sorts(self):
        truth = {"index": "ASA 37/xx/98"}
        self.assertEqual(mistakes(truth, {**truth, "index_key": None}), [])
        self.assertEqual(described(mistakes(truth, {**truth, "index_key": "ASA 37/1/1998"})),
                         ["index_key +"])


class Alignment(unittest.TestCase):
    def test_addressees_are_paired_in_order_with_those_that_are_like_them(self):
        for claim, wanted, given, expected in (
                ("each with itself", [MINISTER, MARSHAL], [MINISTER, MARSHAL], [(0, 0), (1, 1)]),
                ("one too few", [MINISTER, MARSHAL], [MARSHAL], [(0, None), (1, 0)]),
                ("one too many", [MARSHAL], [MINISTER, MARSHAL], [(None, 0), (0, 1)]),
                ("strangers have no partner", [MINISTER], [{"name": "X"}], [(0, None), (None, 0)]),
                ("none", [], [], [])):
            with self.subTest(claim):
                self.assertEqual(align(wanted, given), expected)


if __name__ == "__main__":
    unittest.main()
