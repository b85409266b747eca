#include "uaparse/emit/findings_junit.h"

#include <algorithm>
#include <ostream>
#include <string>

#include <pugixml.hpp>

#include "uaparse/base/printable.h"
#include "uaparse/record/record.h"

namespace uaparse {

namespace {

void set(pugi::xml_node node, const char* name, std::string_view value) {
  node.append_attribute(name).set_value(printable(value).c_str());
}

pugi::xml_node add_case(pugi::xml_node suite, const std::string& path, std::string_view name) {
  pugi::xml_node test_case = suite.append_child("testcase");
  set(test_case, "name", name);
  set(test_case, "classname", path);
  set(test_case, "file", path);
  return test_case;
}

// What an editor or a person goes to: `draft.txt:14: the deadline ...`.
std::string whole_text(const CheckedInput& input, const Finding& finding) {
  return input.path + ":" +
         (input.has_lines ? std::to_string(anchor_line(input, finding)) + ": " : " ") +
         placed_message(input, finding);
}

class Suite {
 public:
  Suite(pugi::xml_node suites, const CheckedInput& input, Severity least_failing)
      : suite_(suites.append_child("testsuite")), input_(input), least_failing_(least_failing) {
    set(suite_, "name", input.path);
    write_counts(suite_, std::max<std::size_t>(1, input.findings.size()), failures(),
                 input.error ? 1 : 0);
  }

  static void write_counts(pugi::xml_node node, std::size_t tests, std::size_t failures,
                           std::size_t errors) {
    set(node, "tests", std::to_string(tests));
    set(node, "failures", std::to_string(failures));
    set(node, "errors", std::to_string(errors));
  }

  std::size_t failures() const {
    return static_cast<std::size_t>(
        std::count_if(input_.findings.begin(), input_.findings.end(),
                      [this](const Finding& finding) { return fails(finding); }));
  }

  void write() {
    if (input_.error) {
      pugi::xml_node error = add_case(suite_, input_.path, "check").append_child("error");
      set(error, "type", code(input_.error->kind));
      set(error, "message", input_.error->message);
    } else if (input_.findings.empty()) {
      add_case(suite_, input_.path, "check");
    }
    for (const Finding& finding : input_.findings) {
      write(finding);
    }
  }

 private:
  bool fails(const Finding& finding) const { return finding.diagnostic.severity <= least_failing_; }

  void write(const Finding& finding) {
    const Diagnostic& it = finding.diagnostic;
    pugi::xml_node test_case = add_case(suite_, input_.path, it.code);
    if (input_.has_lines) {
      set(test_case, "line", std::to_string(anchor_line(input_, finding)));
    }
    const std::string text = printable(whole_text(input_, finding));
    if (!fails(finding)) {
      test_case.append_child("system-out").text().set(text.c_str());
      return;
    }
    pugi::xml_node failure = test_case.append_child("failure");
    set(failure, "type", name(it.severity));
    set(failure, "message", placed_message(input_, finding));
    failure.text().set(text.c_str());
  }

  pugi::xml_node suite_;
  const CheckedInput& input_;
  Severity least_failing_;
};

}  // namespace

void JunitFindings::write(const CheckedInput& input) {
  inputs_.push_back(input);
}

void JunitFindings::end() {
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  set(declaration, "version", "1.0");
  set(declaration, "encoding", "UTF-8");
  pugi::xml_node suites = document.append_child("testsuites");
  set(suites, "name", "uaparse check");
  std::size_t tests = 0;
  std::size_t failures = 0;
  std::size_t errors = 0;
  for (const CheckedInput& input : inputs_) {
    Suite suite(suites, input, least_failing_);
    suite.write();
    tests += std::max<std::size_t>(1, input.findings.size());
    failures += suite.failures();
    errors += input.error ? 1 : 0;
  }
  Suite::write_counts(suites, tests, failures, errors);
  document.save(out_, "  ", pugi::format_default, pugi::encoding_utf8);
}

}  // namespace uaparse
