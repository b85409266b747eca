#include "test/emit/sample_record.h"

#include <string>

namespace uaparse::test {

namespace {

template <class T>
Sourced<T> sourced(T value, std::string text, double confidence = 0.98) {
  return {std::move(value), {1, {{56.7, 100.125, 200.499, 112}}, std::move(text), confidence}};
}

Sourced<std::string> sourced(const char* text, double confidence = 0.98) {
  return sourced<std::string>(text, text, confidence);
}

Addressee build_minister() {
  Addressee minister;
  minister.position = sourced("Minister of Justice");
  minister.name = sourced("Ms Ana Ejemplo");
  minister.on_behalf_of = {sourced("JUAN EJEMPLO"), sourced("PRESIDENT OF THE REPUBLIC")};
  minister.address = {sourced("1 Example Street"), sourced("Examplia")};
  minister.fax = {sourced<std::string>("+1 555 0100", "Fax: 011 555 0100")};
  minister.email = {sourced("minister@justice.example")};
  minister.phone = {sourced("+1 555 0101", 0.6)};
  minister.salutation = sourced("Dear Minister");
  minister.web = {sourced("https://justice.example/form")};
  minister.notes = {sourced("please keep trying")};
  return minister;
}

Subject build_subject() {
  Subject subject;
  subject.name = sourced("Luz Inventada");
  subject.gender = sourced(Gender::kFemale, "f");
  subject.gender_text = sourced("f");
  subject.pronouns = sourced("she/her");
  subject.age = sourced(17, "17");
  subject.age_text = sourced("17");
  return subject;
}

}  // namespace

Record build_bare_record() {
  Record record;
  record.generator = {"0.1.0", "0123456789ab"};
  record.source = {"-", "", std::string(64, 'a'), "text/plain", {}};
  record.layout = {"ua-2009", 0.9};
  return record;
}

Record build_full_record() {
  Record record = build_bare_record();
  record.source = {"ua.pdf", "", std::string(64, 'b'), "application/pdf", {{595.276, 841.89}}};
  record.language = sourced("en");
  record.kind = sourced(Kind::kUpdate, "Further information on UA");
  record.title = sourced("FEAR FOR SAFETY");
  record.ua_number = sourced<std::string>("50/12", "UA: 50/12");
  record.index = sourced("ASA 24/001/2012");
  record.index_key = sourced<std::string>("ASA 24/1/2012", "ASA 24/001/2012");
  record.issued = sourced(*make_date(2012, 2, 28), "28 February 2012");
  record.country = sourced("Examplia");
  record.country_code = sourced<std::string>("NO", "Examplia");
  record.deadline = sourced(*make_date(2012, 4, 10), "10 April 2012");
  record.write_in = {sourced<std::string>("en", "English"),
                     sourced<std::string>("no", "Norwegian")};
  record.own_language = sourced(true, "your own language");
  record.recipients = {build_minister()};
  record.copies = {Addressee{}};
  record.subjects = {build_subject(),
                     Subject{sourced("Four other men, unnamed"), {}, {}, {}, {}, {}}};
  record.related = {{sourced("49/12"), sourced("ASA 24/002/2012"),
                     sourced(*make_date(2012, 1, 5), "5 January 2012"),
                     sourced("https://www.example/ua49")}};
  record.diagnostics = {
      {"addressee-without-office", Severity::kWarning, "/copies/0", {1, 31}, "an odd addressee"},
      {"lines-crowded", Severity::kHint, "", {}, "lines overlap"},
      {"low-confidence", Severity::kWarning, "/recipients/0/phone/0", {1, 0}, "a doubted number"}};
  record.text = "FEAR FOR SAFETY\n\nDear Minister\n";
  return record;
}

}  // namespace uaparse::test
