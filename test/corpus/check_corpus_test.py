#!/usr/bin/python3
"""The comparison of check_corpus.py sees what differs and overlooks what only looks different."""

import unittest

from check_corpus import check_document, differences

ADDRESSEE = {"position": "Minister of Justice", "name": None, "on_behalf_of": None,
             "address": ["1 Harbour Road", "Port Halcyon"], "fax": ["+64 4 555 0110"], "phone": [],
             "email": ["a@x.example", "b@x.example"], "salutation": "Dear Minister"}
RECORD = {"kind": "urgent-action", "title": "A TITLE", "deadline": "2012-04-10",
          "write_in": ["en", "is"], "recipients": [ADDRESSEE],
          "subjects": [{"name": "Hrafn Steinkell", "gender": "male", "age": None}]}


def with_addressee(**changes):
    return {**RECORD, "recipients": [{**ADDRESSEE, **changes}]}


class Differences(unittest.TestCase):
    def assert_places(self, got, *places):
        self.assertEqual([place for place, _, _ in differences(RECORD, got)], list(places))

    def test_the_same_record_has_none(self):
        self.assert_places(RECORD)

    def test_case_quotes_and_blanks_do_not_count(self):
        self.assert_places({**RECORD, "title": "A  title."})
        self.assert_places(with_addressee(salutation="DEAR\u00a0Minister"))

    def test_numbers_are_compared_by_digits(self):
        self.assert_places(with_addressee(fax=["+64 (4) 555-0110"]))
        self.assert_places(with_addressee(fax=["64 4 555 0110"]), "recipients/0/fax")
        self.assert_places(with_addressee(fax=["+64 4 555 0111"]), "recipients/0/fax")

    def test_cuts_of_address_lines_do_not_count(self):
        self.assert_places(with_addressee(address=["1 Harbour", "Road Port Halcyon"]))
        self.assert_places(with_addressee(address=["1 Harbour Road"]), "recipients/0/address")

    def test_order_counts_for_languages_only(self):
        self.assert_places(with_addressee(email=["b@x.example", "a@x.example"]))
        self.assert_places({**RECORD, "write_in": ["is", "en"]}, "write_in")

    def test_a_value_that_should_be_null_is_a_difference(self):
        self.assert_places(with_addressee(name="Somebody"), "recipients/0/name")

    def test_an_addressee_too_many_or_too_few_is_a_difference(self):
        self.assert_places({**RECORD, "recipients": [ADDRESSEE, ADDRESSEE]}, "recipients/count")
        places = [place for place, _, _ in differences(RECORD, {**RECORD, "recipients": []})]
        self.assertIn("recipients/count", places)

    def test_keys_that_the_truth_leaves_out_are_not_compared(self):
        self.assertEqual(differences({"kind": "update"}, {**RECORD, "kind": "update"}), [])

    def test_a_record_where_an_error_is_due_is_a_difference(self):
        self.assertEqual(differences({"error": "not-an-urgent-action"}, RECORD),
                         [("error", "not-an-urgent-action", None)])

    def test_a_failure_names_document_form_field_wanted_and_got(self):
        pdf = {**RECORD, "deadline": None}
        self.assertEqual(
            list(check_document("e4-1", RECORD, {"txt": RECORD, "pdf": pdf})),
            ["e4-1 (pdf): deadline: wanted '2012-04-10', got None",
             "e4-1: deadline: '2012-04-10' in the text, None in the PDF"])


if __name__ == "__main__":
    unittest.main()
