// What a batch came to, as one JSON object (schemas/report.schema.json): totals, throughput, what
// failed, and the review list.
//
// The review list is what a person should look at: the records that have a reason for it
// (batch/outcome_summary.h), those with the most attention first. A record of sure values alone has
// none, however long it is. Two runs over the same inputs give the same report but for the time
// they took and what they took over.
//
// Its memory does not grow with the number of inputs: of the failures the first are kept, of the
// records to be looked at those with the most attention, and of the others their number. Nothing
// is lost by it, for each of them has its place in the output of the batch.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#include "uaparse/batch/outcome_summary.h"
#include "uaparse/record/record.h"

namespace uaparse {

inline constexpr int kReportVersion = 1;

// A thousand documents are weeks of work for one person.
inline constexpr std::size_t kMaxReviewed = 1000;
inline constexpr std::size_t kMaxListedFailures = 10000;

// How the run went.
struct BatchWork {
  Generator generator;
  std::size_t inputs = 0;      // that were named; those that were not added are not done
  std::size_t taken_over = 0;  // of those added: known from an earlier run or an identical file
  double seconds = 0;
  int workers = 1;
};

struct BatchTotals {
  std::size_t done = 0;  // with or without a record
  std::size_t records = 0;
  std::map<std::string, std::size_t> errors;       // inputs without a record, by code
  std::map<std::string, std::size_t> generations;  // records, by template id
  std::map<std::string, std::size_t> diagnostics;  // records that have one of the code
};

class BatchReport {
 public:
  // In the order of the inputs, which decides between records of the same attention.
  void add(const std::string& path, const OutcomeSummary& summary);

  const BatchTotals& totals() const { return totals_; }
  // Inputs without a record that could not be read. What was read and is no Urgent Action has not
  // failed.
  std::size_t failed() const;
  std::size_t not_urgent_actions() const;

 private:
  friend void write_report(const BatchReport& report, const BatchWork& work, std::ostream& out);

  struct Failure {
    std::string path;
    std::string code;
    std::string message;
  };
  struct Reviewed {
    std::size_t number = 0;  // of the input
    std::string path;
    double attention = 0;
    std::vector<Reason> reasons;
    std::size_t reasons_omitted = 0;
  };

  // Whether a person should look at `a` before `b`.
  static bool comes_before(const Reviewed& a, const Reviewed& b);
  void add_failure(const std::string& path, const OutcomeSummary& summary);
  void add_reviewed(const std::string& path, const OutcomeSummary& summary);

  BatchTotals totals_;
  std::vector<Failure> failures_;
  std::vector<Reviewed> reviewed_;  // a heap, the one that comes last in front
  std::size_t to_be_reviewed_ = 0;
};

// Indented, with a line feed at the end. Entry by entry: the tree of a whole report would be
// several times what is kept for it.
void write_report(const BatchReport& report, const BatchWork& work, std::ostream& out);

}  // namespace uaparse
