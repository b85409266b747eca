// Addressees and whole documents drawn at random from pools of fictional words.
#pragma once

#include <string>
#include <vector>

#include "test/support/document_text.h"
#include "test/support/property.h"

namespace uaparse::test {

struct DrawnAddressee {
  std::vector<std::string> lines;  // as printed
  std::string want;                // as dump() gives it
};

DrawnAddressee draw_addressee(Random& random);

// The names of people, each different from the other.
std::string draw_person(Random& random);

// How addressees may be set out below each other or side by side.
enum class Setting { kBlankLineBetween, kNoBlankLine, kBlankLineBetweenAll, kColumns };

std::string set_out(const std::vector<DrawnAddressee>& addressees, Setting setting);

std::string dump(const std::vector<DrawnAddressee>& addressees);

// A document with one to three recipients, up to two copies and one to four subjects.
DocumentText draw_document(Random& random);

// A paragraph that says what no value may be read from: dates, numbers, e-mails, "Salutation".
std::string draw_paragraph(Random& random);

}  // namespace uaparse::test
