#include "cmd/uaparse/check_run.h"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <istream>
#include <new>
#include <ostream>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "cmd/uaparse/check_configs.h"
#include "cmd/uaparse/check_outputs.h"
#include "cmd/uaparse/extract_job.h"
#include "cmd/uaparse/knowledge_option.h"
#include "cmd/uaparse/messages.h"
#include "uaparse/config/baseline.h"
#include "uaparse/emit/output_file.h"
#include "uaparse/pipeline/check_document.h"
#include "uaparse/reader/document_list.h"
#include "uaparse/worker/worker.h"

namespace uaparse::cli {

namespace {

struct ListedInput {
  std::string path;            // as it is shown, and sought above for a configuration
  bool is_stream = false;      // standard input, whatever it is called
  std::optional<Error> error;  // of an operand that stands for no input
};

std::vector<ListedInput> list_inputs(const CheckJob& job) {
  std::vector<ListedInput> inputs;
  for (const std::string& operand : job.operands) {
    if (operand == kStandardStream) {
      inputs.push_back({job.stdin_name, true, {}});
      continue;
    }
    const Result<std::vector<std::string>> paths = list_documents(operand);
    if (!paths) {
      inputs.push_back({operand, false, paths.error()});
      continue;
    }
    for (const std::string& path : *paths) {
      inputs.push_back({path, false, {}});
    }
  }
  return inputs;
}

// One name for each file that there is or will be.
std::string whole_path(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::absolute(resolved_output(path), ignored).lexically_normal().string();
}

// An output that takes the place of a draft, or of what the run goes by, would destroy it.
Result<void> check_outputs_apart(const CheckJob& job, const std::vector<ListedInput>& inputs) {
  std::set<std::string> taken;
  for (const ListedInput& input : inputs) {
    if (!input.is_stream) {
      taken.insert(whole_path(input.path));
    }
  }
  const auto refuse_taken = [&taken](const std::string& output) -> Result<void> {
    if (output.empty() || is_special_output(output) || !taken.contains(whole_path(output))) {
      return {};
    }
    return fail(ErrorKind::kInvalid, output,
                "is used in this run already (it would be overwritten)");
  };
  // An old baseline may become the new one.
  Result<void> result = refuse_taken(job.new_baseline);
  for (const std::string& name : {job.config, job.baseline, job.new_baseline}) {
    if (!name.empty()) {
      taken.insert(whole_path(name));
    }
  }
  for (const CheckOutput& output : job.outputs) {
    result = result.and_then([&] { return refuse_taken(output.file); });
    taken.insert(whole_path(output.file));
  }
  return result;
}

class Checking {
 public:
  Checking(const CheckJob& job, const Knowledge& knowledge, const Streams& streams)
      : job_(job), knowledge_(knowledge), streams_(streams), configs_(job) {}

  int run() {
    const std::vector<ListedInput> inputs = list_inputs(job_);
    if (!prepare(inputs)) {
      return kExitUsage;
    }
    outputs_.begin();
    for (const ListedInput& input : inputs) {
      // Nobody reads on: the rest need not be done.
      if (!streams_.out.good()) {
        break;
      }
      check(input);
    }
    for (CheckedInput& unused : configs_.find_unused()) {
      write(std::move(unused));
    }
    code_ = outputs_.end(code_, streams_.err);
    write_baseline();
    write_sum();
    return code_;
  }

 private:
  bool prepare(const std::vector<ListedInput>& inputs) {
    bool is_sound = true;
    for (const ListedInput& input : inputs) {
      is_sound = configs_.load_for(input.path, streams_.err) && is_sound;
    }
    if (!is_sound) {
      return false;
    }
    const Result<void> opened = check_outputs_apart(job_, inputs)
                                    .and_then([&] { return load_baseline(); })
                                    .and_then([&] { return open_new_baseline(); })
                                    .and_then([&] { return outputs_.open(job_, streams_.out); });
    if (!opened) {
      write_message(streams_.err, opened.error().subject, opened.error().message);
    }
    return opened.has_value();
  }

  Result<void> load_baseline() {
    if (job_.baseline.empty()) {
      return {};
    }
    return Baseline::load(job_.baseline).map([this](Baseline loaded) {
      baseline_ = std::move(loaded);
    });
  }

  Result<void> open_new_baseline() {
    if (job_.new_baseline.empty()) {
      return {};
    }
    new_baseline_.emplace(job_.new_baseline);
    return OutputFile::open(job_.new_baseline).map([this](std::unique_ptr<OutputFile> file) {
      new_baseline_file_ = std::move(file);
    });
  }

  void check(const ListedInput& input) {
    CheckedInput checked;
    checked.path = input.path;
    Result<std::vector<Finding>> findings = find_findings(input, checked);
    if (findings) {
      checked.findings = std::move(*findings);
    } else {
      checked.error = findings.error();
    }
    if (Verdict* verdict = configs_.find(input.path)) {
      verdict->apply(checked);
    }
    ++inputs_;
    write(std::move(checked));
  }

  // The only place that reads documents here. Foreign exceptions stop at it.
  Result<std::vector<Finding>> find_findings(const ListedInput& input, CheckedInput& checked) {
    if (input.error) {
      return tl::unexpected<Error>(*input.error);
    }
    try {
      const Result<Input> loaded =
          input.is_stream ? load_stream(streams_.in, input.path) : load_file(input.path);
      return loaded.and_then([&](const Input& bytes) { return worker_.read(bytes, {}); })
          .and_then([&](const Document& document) {
            checked.has_lines = document.source.media_type == "text/plain";
            checked.has_paragraphs = document.has_paragraphs;
            return check_document(document, check_options(input.path), knowledge_);
          });
    } catch (const std::bad_alloc&) {
      return fail(ErrorKind::kOutOfMemory, input.path, "needs more memory than there is");
    } catch (const std::exception& e) {
      code_ = kExitInternal;
      return fail(ErrorKind::kCrashed, input.path,
                  std::string("internal error: ") + e.what() + " (please report it)");
    }
  }

  CheckOptions check_options(const std::string& path) {
    CheckOptions options;
    options.today = job_.today;
    if (const Verdict* verdict = configs_.find(path)) {
      options.mail_domains = verdict->config().mail_domains;
    }
    return options;
  }

  void write(CheckedInput checked) {
    if (new_baseline_) {
      new_baseline_->add(checked);
      checked.findings.clear();
    }
    if (baseline_) {
      baseline_->apply(checked);
    }
    count(checked.findings);
    if (checked.error) {
      count_failure(checked);
    }
    outputs_.write(checked);
    streams_.out.flush();
  }

  void count(const std::vector<Finding>& findings) {
    for (const Finding& finding : findings) {
      const Severity severity = finding.diagnostic.severity;
      errors_ += severity == Severity::kError ? 1 : 0;
      warnings_ += severity == Severity::kWarning ? 1 : 0;
      hints_ += severity == Severity::kHint ? 1 : 0;
      if (severity <= job_.fail_on) {
        code_ = std::max<int>(code_, kExitFindings);
      }
    }
  }

  void count_failure(const CheckedInput& checked) {
    ++failures_;
    code_ = std::max<int>(code_, kExitFailed);
    if (!job_.is_quiet) {
      write_message(streams_.err, checked.path, checked.error->message);
    }
  }

  void write_baseline() {
    if (!new_baseline_) {
      return;
    }
    new_baseline_file_->stream() << new_baseline_->json();
    code_ = finish_output(job_.new_baseline, new_baseline_file_->finish(), code_, streams_.err);
    if (!job_.is_quiet) {
      write_message(streams_.err, job_.new_baseline,
                    "holds " + counted(new_baseline_->size(), "finding") + " now");
    }
  }

  void write_sum() {
    if (job_.is_quiet) {
      return;
    }
    std::string sum = counted(errors_, "error") + ", " + counted(warnings_, "warning") + ", " +
                      counted(hints_, "hint") + " in " + counted(inputs_, "input");
    if (failures_ > 0) {
      sum += ", " + std::to_string(failures_) + " of which could not be checked";
    }
    write_message(streams_.err, sum);
  }

  const CheckJob& job_;
  const Knowledge& knowledge_;
  const Streams& streams_;
  CheckConfigs configs_;
  CheckOutputs outputs_;
  std::optional<Baseline> baseline_;
  std::optional<Baseline> new_baseline_;
  std::unique_ptr<OutputFile> new_baseline_file_;
  Worker worker_;
  int code_ = kExitDone;
  std::size_t inputs_ = 0;
  std::size_t failures_ = 0;
  std::size_t errors_ = 0;
  std::size_t warnings_ = 0;
  std::size_t hints_ = 0;
};

}  // namespace

int run_check(const CheckJob& job, const Streams& streams) {
  KnowledgeInUse use;
  if (!use.load(job.knowledge, streams.err)) {
    return kExitUsage;
  }
  return Checking(job, use.knowledge(), streams).run();
}

}  // namespace uaparse::cli
