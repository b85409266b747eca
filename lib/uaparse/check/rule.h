// A rule: one thing that can be wrong with an Urgent Action, how to tell, and how to mend it.
//
//   id            permanent: it is the code of the diagnostic, in records as in `uaparse check`
//   severity      error: supporters cannot act on it, or it cannot be true
//                 warning: it is probably not what was meant
//                 hint: worth a look, and right in many a document
//   bad, good     the same lines with the fault and without; tests hold them to it
//   find          adds what it finds; null where reading itself raises the diagnostic
//
// A rule reports facts, not style: nothing here is about wording, spaces or the order of sections.
// One fact has one rule: where two could speak of it, the one that says how to mend it does, and
// the other holds its tongue (a deadline `XX Month` is a placeholder, not a missing deadline).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "uaparse/check/check_options.h"
#include "uaparse/extract/context.h"

namespace uaparse {

// The first year of the layouts that drafts are still written in. Rules about what only a draft can
// still mend leave the archive alone.
inline constexpr int kFirstYearOfDrafts = 2017;
// The first year of the layouts with a banner, a title of their own and a country in the header.
inline constexpr int kFirstYearOfTitles = 2009;

// A recipient or a copy, and its JSON Pointer: `/recipients/0`.
struct PlacedAddressee {
  std::string pointer;
  const Addressee* addressee = nullptr;
};

// What rules look at.
struct Draft {
  const Context& context;
  const Record& record;
  const CheckOptions& options;

  // Whether documents of this generation and kind have the part. A stop action asks nobody to write
  // to anybody.
  bool has(Part part) const;
  // Whether the layout is one of this year or later.
  bool is_from(int year) const;
  // Recipients, then copies.
  std::vector<PlacedAddressee> addressees() const;
  // Whether something in the text was left to be filled in.
  bool is_unfilled(std::string_view text) const;
  // What the label with which the line begins is called here, where it is one of another language.
  std::optional<std::string_view> foreign_label(const TextLine& line) const;
  // Where a header may stand, a faulty one too: the lines that extraction reads it from, and the
  // first below the banner.
  std::vector<const TextLine*> header_lines() const;
  // The line on which a value is printed; null when it is on none that values are read from.
  const TextLine* find_line(const Evidence& evidence) const;
};

class Findings;

struct Rule {
  std::string_view id;
  Severity severity = Severity::kWarning;
  std::string_view summary;      // what is wrong, in one line
  std::string_view explanation;  // why it matters, and how to mend it
  std::string_view bad;
  std::string_view good;
  void (*find)(const Draft& draft, Findings& findings) = nullptr;
};

// Takes what one rule finds, under its id and severity.
class Findings {
 public:
  Findings(const Rule& rule, DiagnosticList& list) : rule_(rule), list_(list) {}

  // `field` is a JSON Pointer into the record. A place that is not known is null.
  void add(std::string field, std::string message, const Line* at = nullptr);
  void add(std::string field, std::string message, const TextLine* at);
  // Of the document as a whole, where no line is known.
  void add_at(const Place& place, std::string message);

 private:
  const Rule& rule_;
  DiagnosticList& list_;
};

}  // namespace uaparse
