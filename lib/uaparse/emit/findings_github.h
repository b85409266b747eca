// Findings as annotations of GitHub: commands that its runner reads in the log of a step.
//
//   ::error file=draft.txt,line=14,title=date-not-real::the deadline '31 FEBRUARY 2014' is no day
//
// GitHub shows ten of a level for each step and drops the others without a word: where there are
// more, the tenth says what the others are. Hence nothing is written before the end.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "uaparse/emit/findings_writer.h"

namespace uaparse {

class GithubFindings : public FindingsWriter {
 public:
  explicit GithubFindings(std::ostream& out) : out_(out) {}
  void write(const CheckedInput& input) override;
  void end() override;

 private:
  struct Annotation {
    std::string path;
    int line = 1;
    std::string title;
    std::string message;
  };
  using Annotations = std::vector<Annotation>;

  void write_level(std::string_view level, const Annotations& annotations);
  void write_annotation(std::string_view level, const Annotation& annotation);

  std::ostream& out_;
  Annotations errors_;
  Annotations warnings_;
  Annotations notices_;
};

}  // namespace uaparse
