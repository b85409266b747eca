// Whole fictional Urgent Actions as text, for tests that change one part of them.
//
//   DocumentText document;
//   document.appeals = "PLEASE SEND APPEALS BEFORE 31 FEBRUARY 2012 TO:";
//   const Record record = record_of(document);
#pragma once

#include <string>
#include <vector>

#include "uaparse/base/result.h"
#include "uaparse/knowledge/language.h"
#include "uaparse/record/record.h"

namespace uaparse::test {

// The parts in the order in which they are printed; an empty one is left out.
struct DocumentText {
  std::string header = "UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012";
  std::string title = "VILLAGERS AT RISK OF FORCED EVICTION";
  std::string summary = "Forty families in the village of Belu could lose their homes this week.";
  std::string body = "They have lived there for decades and were never consulted.";
  std::string write_in =
      "Please write immediately in English, Nepali or your own language:\n\n"
      "* Urging the authorities to stop the eviction;\n"
      "* Calling on them to consult the villagers.";
  std::string appeals = "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:";
  std::string recipients =
      "Minister of Justice\n"
      "Mr Anton Zorin\n"
      "12 River Street\n"
      "Kathmandu\n"
      "Nepal\n"
      "Fax: +977 1 555 0100\n"
      "Salutation: Dear Minister";
  std::string copies;
  std::string closing =
      "Also send copies to diplomatic representatives accredited to your country.\n\n"
      "Please check with your section office if sending appeals after the above date.";
  std::string additional = "The land was sold to a company that has not been named.";
  std::string names = "Name: Anton Belu";
  std::string gender = "Gender m/f: m";
  std::string foot = "UA: 50/12 Index: ASA 31/001/2012 Issue Date: 28 February 2012";

  std::string text() const;
};

Result<Record> extract_bytes(const std::string& bytes);

// The same of today's template: a model letter with the addressee above it.
struct LetterText {
  std::string header = "First UA: 50/18 Index: ASA 31/001/2018 Nepal Date: 28 February 2018";
  std::string title = "VILLAGERS AT RISK OF FORCED EVICTION";
  std::string summary = "The teacher Anton Belu and his village could lose their homes this week.";
  std::string office = "Minister of Justice\nMr Anton Zorin";
  std::string address = "12 River Street\nKathmandu\nNepal\nEmail: a.zorin@justice.example";
  std::string salutation = "Dear Minister,";
  std::string body = "I am writing about the villagers of Belu. Nobody asked them.";
  std::string deadline = "PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 10 April 2018";
  std::string names = "Anton Belu (he/him)";
  std::string link = "LINK TO PREVIOUS UA: N/A";

  std::string text() const;
};

// The same of the form that drafts are written on; parts hold their labels.
struct FormText {
  std::string title = "URGENT ACTION TITLE:\nNEPAL: VILLAGERS AT RISK OF FORCED EVICTION";
  std::string letter =
      "Dear Minister,\n\nI am writing about the villagers of Belu.\nNobody asked them."
      "\n\nYours sincerely,";
  std::string contact = "TARGET'S CONTACT DETAILS & \"COPIES TO\"";
  std::string deadline = "APPEAL DEADLINE NOTICE:\n10 April 2018";
  std::string background = "The land was sold to a company that has not been named.";

  std::string text() const;
};

// The record of a document that must be read; a refusal fails the test.
Record record_of(const std::string& bytes);
Record record_of(const DocumentText& document);

const Language& english();

// A line each: `Minister of Justice | Mr Anton Zorin | 12 River Street; Nepal | fax +977 1 555
// 0100`. `-` stands for no position, name or address.
std::string dump(const std::vector<Addressee>& addressees);

// A line each: `Anton Zorin, male "m", 45 "45"`.
std::string dump(const std::vector<Subject>& subjects);

// The codes in order, with their fields: `date-not-real /deadline`.
std::string dump(const DiagnosticList& diagnostics);

// A field as it is written, `null` when it is absent.
std::string dump(const Field<std::string>& field);
std::string dump(const Field<Date>& field);

// All values of the record, a line each: `/title VILLAGERS AT RISK`.
std::string dump_values(const Record& record);

}  // namespace uaparse::test
