#include "uaparse/extract/values/name_words.h"

#include "uaparse/base/text.h"

namespace uaparse {

bool begins_like_name(std::string_view word) {
  constexpr std::size_t kLongestArticle = 3;
  const std::size_t mark = word.find_first_of("-'");
  return is_capitalised(word) ||
         (mark <= kLongestArticle && mark > 0 && is_capitalised(word.substr(mark + 1)));
}

}  // namespace uaparse
