#!/usr/bin/python3
"""The search of check_evidence.py finds evidence that is true, and catches what is spoiled."""

import unittest

from check_evidence import Word, find_fault, find_faults, parse_bbox, read_grid

BBOX = """<doc>
  <page width="595.000000" height="842.000000">
    <word xMin="60.0" yMin="50.0" xMax="90.0" yMax="60.0">Roads</word>
    <word xMin="93.0" yMin="50.0" xMax="100.0" yMax="60.0">&amp;</word>
    <word xMin="103.0" yMin="50.0" xMax="130.0" yMax="60.0">Pa&lt;s</word>
  </page>
  <page width="595.000000" height="842.000000">
  </page>
</doc>"""

PAGES = [[
    Word("Dear", (60, 50, 80, 60)), Word("Minister,", (83, 50, 120, 60)),
    Word("Dear", (60.3, 50, 80.3, 60)), Word("Minister,", (83.3, 50, 120.3, 60)),
    Word("Fax:", (300, 50, 320, 60)),
    Word("outlying-", (60, 62, 100, 72)), Word("islands@x.example", (60, 74, 140, 84)),
], []]
SALUTATION = {"page": 1, "boxes": [[60, 50, 120.3, 60]], "text": "Dear Minister"}
EMAIL = {"page": 1, "boxes": [[60, 62, 100, 72], [60, 74, 140, 84]],
         "text": "outlying- islands@x.example"}


def turned(word):
    """The word on a page of 600 by 600 points that is turned by a quarter, clockwise."""
    x0, y0, x1, y1 = word.box
    return Word(word.text, (600 - y1, x0, 600 - y0, x1))


class Evidence(unittest.TestCase):
    def assert_true(self, evidence, pages=None):
        self.assertIsNone(find_fault(evidence, pages or PAGES))

    def assert_caught(self, evidence, word):
        self.assertIn(word, find_fault(evidence, PAGES) or "")

    def test_true_evidence_is_found_also_when_it_is_printed_twice_or_on_two_lines(self):
        self.assert_true(SALUTATION)
        self.assert_true(EMAIL)

    def test_a_letter_a_word_or_a_blank_that_is_not_printed_is_caught(self):
        for text in ("Dear Ministry", "Dear Madam Minister", "DearMinister", "Minister Dear"):
            with self.subTest(text):
                self.assert_caught({**SALUTATION, "text": text}, text)

    def test_a_box_elsewhere_is_caught(self):
        self.assert_caught({**SALUTATION, "boxes": [[60, 62, 120, 72]]}, "Dear Minister")
        self.assert_caught({**SALUTATION, "boxes": [[50, 60, 60, 120]]}, "Dear Minister")

    def test_a_box_that_holds_another_word_is_caught(self):
        self.assert_caught({**SALUTATION, "boxes": [[60, 50, 320, 60]]}, "Fax:")

    def test_boxes_in_the_wrong_order_or_one_too_few_are_caught(self):
        self.assert_caught({**EMAIL, "boxes": EMAIL["boxes"][::-1]}, "islands@x.example")
        self.assert_caught({**EMAIL, "boxes": EMAIL["boxes"][:1]}, "islands@x.example")

    def test_another_page_or_one_that_the_document_has_not_is_caught(self):
        self.assert_caught({**SALUTATION, "page": 2}, "page 2 has ''")
        self.assert_caught({**SALUTATION, "page": 3}, "page 3 of 2")
        self.assert_caught({**SALUTATION, "page": 0}, "page 0 of 2")

    def test_evidence_without_text_or_boxes_is_caught(self):
        self.assert_caught({**SALUTATION, "text": ""}, "no text")
        self.assert_caught({**SALUTATION, "boxes": []}, "no boxes")

    def test_evidence_on_a_page_that_is_shown_turned_is_read_along_its_lines(self):
        down = [Word("Minister", (70, 87, 80, 120)), Word("of", (70, 124, 80, 133)),
                Word("Justice", (70, 137, 80, 160)), Word("Dear", (70, 60, 80, 83))]
        up = [turned(turned(word)) for word in down]
        over = [turned(word) for word in down]
        for words in (down, up, over):
            box = [min(word.box[0] for word in words), min(word.box[1] for word in words),
                   max(word.box[2] for word in words), max(word.box[3] for word in words)]
            with self.subTest(box):
                evidence = {"page": 1, "boxes": [box], "text": "Dear Minister of Justice"}
                self.assert_true(evidence, [words])
                self.assertIn("Dear Minister of Justice", find_fault(
                    {**evidence, "text": "Justice of Minister Dear"}, [words]))

    def test_ligatures_and_blanks_of_other_sorts_read_as_they_are_typed(self):
        pages = [[Word("office", (60, 50, 90, 60)), Word("5", (93, 50, 99, 60))]]
        evidence = {"page": 1, "boxes": [[60, 50, 99, 60]], "text": "o\ufb03ce\u00a05"}
        self.assert_true(evidence, pages)


class Records(unittest.TestCase):
    RECORD = {"schema_version": 1, "own_language": False, "deadline": None,
              "recipients": [{"salutation": "Dear Minister",
                              "email": ["outlying-islands@x.example"]}],
              "subjects": [{"gender": "unknown"}],
              "evidence": {"/recipients/0/salutation": SALUTATION, "/recipients/0/email/0": EMAIL}}

    def test_a_record_with_true_evidence_has_no_faults(self):
        self.assertEqual(list(find_faults(self.RECORD, PAGES)), [])

    def test_a_value_without_evidence_is_caught(self):
        record = {**self.RECORD, "title": "A TITLE", "subjects": [{"gender": "male"}]}
        self.assertCountEqual(find_faults(record, PAGES), ["/title has no evidence",
                                                           "/subjects/0/gender has no evidence"])

    def test_a_fault_names_the_value(self):
        evidence = {**self.RECORD["evidence"], "/recipients/0/email/0": {**EMAIL, "page": 3}}
        self.assertEqual(list(find_faults({**self.RECORD, "evidence": evidence}, PAGES)),
                         ["/recipients/0/email/0 is on page 3 of 2"])


class Pages(unittest.TestCase):
    def test_pages_of_pdftotext_are_words_with_boxes(self):
        pages = parse_bbox(BBOX)
        self.assertEqual([[word.text for word in page] for page in pages],
                         [["Roads", "&", "Pa<s"], []])
        self.assertEqual(pages[0][1].box, (93, 50, 100, 60))

    def test_words_of_a_text_stand_on_their_cells(self):
        pages = read_grid("UA:\t5/16\n  \u90e8 e\u0301a\ff")
        self.assertEqual(pages, [[Word("UA:", (0, 0, 18, 12)), Word("5/16", (48, 0, 72, 12)),
                                  Word("\u90e8", (12, 12, 24, 24)),
                                  Word("\u00e9a", (30, 12, 42, 24))], [Word("f", (0, 0, 6, 12))]])


if __name__ == "__main__":
    unittest.main()
