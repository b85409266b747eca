// Bytes as the recipients of an appeal, between sections that are in order.
#include "test/fuzz/claims.h"

namespace uaparse {

namespace {

constexpr std::string_view kAbove =
    "UA: 50/12 Index: AFR 54/001/2012 Norvania Date: 20 February 2012\n\nURGENT ACTION\n\n"
    "TEACHER HELD WITHOUT CHARGE\n\nPlease write immediately in English:\n\n"
    "PLEASE SEND APPEALS BEFORE 2 APRIL 2012 TO:\n\n";
constexpr std::string_view kBelow =
    "\n\nAlso send copies to diplomatic representatives accredited to your country.\n\n"
    "Name: Ilse Varga\nGender m/f: f\n";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string text(kAbove);
  text.append(fuzz::as_text(data, size)).append(kBelow);
  if (const Result<Document> document = fuzz::read_without_libraries(text, {})) {
    fuzz::require_record(*document, true);
  }
  return 0;
}

}  // namespace uaparse
