#include "uaparse/extract/values/name_particles.h"

#include "uaparse/base/text.h"

namespace uaparse {

bool is_name_particle(std::string_view word, const Language& language) {
  const std::string whole = folded(word);
  if (language.has(Words::kNameParticles, whole)) {
    return true;
  }
  const std::size_t mark = word.find_first_of("-'");
  return mark != std::string_view::npos &&
         language.has(Words::kNameParticles, folded(word.substr(0, mark))) &&
         is_capitalised(word.substr(mark + 1));
}

}  // namespace uaparse
