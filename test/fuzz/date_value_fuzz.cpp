// Dates in folded text, as English prints them.
#include "test/fuzz/claims.h"
#include "uaparse/base/text.h"
#include "uaparse/extract/values/dates.h"
#include "uaparse/knowledge/knowledge.h"

namespace uaparse {

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = folded(clean_text(fuzz::as_text(data, size)));
  const Language& english = compiled_knowledge().language(0);
  std::size_t from = 0;
  while (const auto found = find_date(text, english, from)) {
    fuzz::require(from <= found->begin && found->begin < found->end && found->end <= text.size(),
                  "a date stands behind where it was sought");
    const std::optional<Date> date = found->year != 0 ? found->date() : completed(*found, {});
    fuzz::require(!date || date->ok(), "a date is a real one");
    from = found->end;
  }
  return 0;
}

}  // namespace uaparse
