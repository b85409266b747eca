// The parts of a printed list of people or groups: where it may be cut, what each part is, and what
// it says of one person.
//
//   Anton Zorin (m), aged 45, farmer, Lena Orlova (f) and her family
//   person           remark   remark  person              group
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "uaparse/knowledge/language.h"

namespace uaparse {

// All places are bytes of the clean text that was split.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

inline std::string_view at(std::string_view text, Stretch stretch) {
  return text.substr(stretch.begin, stretch.end - stretch.begin);
}

struct PrintedSubject {
  Stretch name;                     // without marks, age and remarks
  std::optional<Stretch> mark;      // "m" in "(m)"
  std::optional<Stretch> pronouns;  // "he/him" in "(he/him)"
  std::optional<Stretch> age;       // "45", "17 or 18"
  int years = 0;                    // 0: none, or not one number
  bool is_group = false;            // "At least nine villagers", "and five others"
};

struct ListPart {
  Stretch text;
  bool is_joined = false;  // stands behind "and"
};

// Cuts behind commas and semicolons, behind a mark that ends a line, and around conjunctions
// between words ("aged 17 or 18" is one). Nothing in brackets is cut.
std::vector<ListPart> cut_list(std::string_view text, const Language& language);

// Begins with a number or holds a word that stands for several people.
bool is_group(std::string_view text, const Language& language);

// Written like a name: capitals, with small particles between them.
bool is_person(std::string_view text, const Language& language);

// Only says something of the person before it: "aged 45", "45 years old", "farmer", "female",
// "Jr.".
bool is_remark(std::string_view text, const Language& language);

// What one part says, with the remarks behind it.
PrintedSubject read_part(std::string_view text, Stretch part, const Language& language);

// The text with its brackets, and all in them, blanked out.
std::string without_brackets(std::string_view text);

// Words between blanks, as they stand.
std::vector<std::string_view> words_of(std::string_view text);

Stretch trimmed_stretch(std::string_view text, Stretch stretch);

// What a mark stands for; nothing when it is none.
std::optional<std::string_view> mark_meaning(std::string_view text, const Language& language);

// The gender that pronouns stand for, "she/her" or "both he/him"; nothing when they are none.
std::optional<std::string_view> pronoun_meaning(std::string_view text, const Language& language);

}  // namespace uaparse
