// Writes reports for the test of their schema: write_reports FOLDER
//
//   report-empty.json   of a batch that did nothing
//   report-full.json    every key has a value
//   report-long.json    more failures and doubts than are listed
#include <fstream>
#include <iostream>
#include <string>

#include "test/emit/sample_record.h"
#include "uaparse/batch/report.h"

namespace uaparse::test {
namespace {

BatchWork build_work() {
  BatchWork work;
  work.generator = {"0.1.0", "0123456789ab"};
  work.inputs = 50000;
  work.taken_over = 1;
  work.seconds = 0.5;
  work.workers = 2;
  return work;
}

Outcome build_failure(ErrorKind kind) {
  return {"caf\xE9.pdf", fail(kind, "caf\xE9.pdf", "is no use")};
}

BatchReport build_report(std::size_t times) {
  BatchReport report;
  Outcome doubted{"a\nb.pdf", build_full_record()};
  doubted.record->diagnostics.push_back(
      {"page-unreadable", Severity::kWarning, "", {}, "page 2 cannot be read"});
  for (std::size_t i = 0; i < times; ++i) {
    for (const Outcome& outcome :
         {doubted, Outcome{"bare.pdf", build_bare_record()}, build_failure(ErrorKind::kDamaged),
          build_failure(ErrorKind::kNotAnUrgentAction)}) {
      report.add(outcome.path, summarize(outcome));
    }
  }
  return report;
}

bool write_file(const std::string& path, const BatchReport& report, const BatchWork& work) {
  std::ofstream file(path, std::ios::binary);
  write_report(report, work, file);
  return static_cast<bool>(file.flush());
}

bool write_all(const std::string& folder) {
  BatchWork nothing;
  nothing.generator = build_work().generator;
  return write_file(folder + "/report-empty.json", BatchReport(), nothing) &&
         write_file(folder + "/report-full.json", build_report(1), build_work()) &&
         write_file(folder + "/report-long.json", build_report(kMaxListedFailures + 1),
                    build_work());
}

}  // namespace
}  // namespace uaparse::test

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: write_reports FOLDER\n";
    return 2;
  }
  return uaparse::test::write_all(argv[1]) ? 0 : 3;
}
