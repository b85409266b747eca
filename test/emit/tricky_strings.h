// The strings of test/emit/data/tricky_strings.json: those that some YAML or JSON reader is known
// to take for something else or to choke on.
#pragma once

#include <string>
#include <vector>

#include "uaparse/emit/emit.h"

namespace uaparse::test {

struct TrickyString {
  std::string name;
  std::string text;  // maybe no UTF-8 at all
  std::string want;  // what every reader of an output has to see
};

std::vector<TrickyString> load_tricky_strings();

// A record that holds the string wherever a string can stand: path, title, list and text.
Outcome build_tricky_outcome(const TrickyString& tricky);

}  // namespace uaparse::test
