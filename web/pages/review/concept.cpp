#include "web/pages/review/concept.h"

#include "db/drafts.h"
#include "web/form/posting.h"
#include "web/pages/step/form/drafts.h"

namespace draaiboek::web {
namespace {

constexpr const char* part = "feedback";

std::string first(const text::TypedFields& fields, const std::string& name) {
  const auto found = fields.find(name);
  return found == fields.end() || found->second.empty() ? "" : found->second.front();
}

}  // namespace

FeedbackTyped feedback_in(const Fields& form) {
  FeedbackTyped typed;
  for (const std::string& text : form.all("remark")) {
    const auto id = engine::RemarkId::parse(text);
    if (!id || form.get("remove") == text)
      continue;
    typed.remarks.push_back(
        {*id, form.get("kind-" + text), form.get("section-" + text), form.get("text-" + text)});
  }
  typed.summary = form.get("summary");
  typed.verdict = form.get("verdict");
  return typed;
}

text::TypedFields to_fields(const FeedbackTyped& typed) {
  text::TypedFields fields{{"summary", {typed.summary}}, {"verdict", {typed.verdict}}};
  auto& ids = fields["remark"];
  for (const RemarkTyped& remark : typed.remarks) {
    const std::string id = remark.id.text();
    ids.push_back(id);
    fields["kind-" + id] = {remark.kind};
    fields["section-" + id] = {remark.section};
    fields["text-" + id] = {remark.text};
  }
  return fields;
}

FeedbackTyped from_fields(const text::TypedFields& fields) {
  FeedbackTyped typed;
  const auto ids = fields.find("remark");
  if (ids != fields.end()) {
    for (const std::string& text : ids->second) {
      const auto id = engine::RemarkId::parse(text);
      if (id)
        typed.remarks.push_back({*id, first(fields, "kind-" + text),
                                 first(fields, "section-" + text), first(fields, "text-" + text)});
    }
  }
  typed.summary = first(fields, "summary");
  typed.verdict = first(fields, "verdict");
  return typed;
}

engine::wish::ReleaseFeedback to_wish(const FeedbackTyped& typed) {
  engine::wish::ReleaseFeedback wish;
  wish.verdict = typed.verdict == "revise" ? engine::Verdict::revise : engine::Verdict::accepted;
  wish.summary = note(typed.summary);
  for (const RemarkTyped& remark : typed.remarks) {
    engine::Note text = note(remark.text);
    if (text.text.empty())
      continue;
    const auto kind =
        remark.kind == "question" ? engine::RemarkKind::question : engine::RemarkKind::remark;
    wish.remarks.push_back({remark.id, kind, remark.section, std::move(text)});
  }
  return wish;
}

FeedbackConcept kept_concept(Desk& desk, const Asked& asked) {
  const auto drafts =
      desk.store.drafts().drafts(asked.viewer, asked.at().self().id, asked.step().id);
  for (const db::Draft& draft : drafts) {
    if (draft.part == part) {
      return {from_fields(text::typed_fields_from_json(draft.body)), draft.version, draft.by,
              draft.at};
    }
  }
  return {};
}

bool keep_concept(Desk& desk, const Asked& asked, const FeedbackTyped& typed, int version) {
  db::Draft draft;
  draft.target = asked.at().self().id;
  draft.step = asked.step().id;
  draft.part = part;
  draft.version = version;
  draft.body = text::to_json(to_fields(typed));
  draft.by = asked.viewer.person;
  draft.at = asked.now.instant;
  return save_once(desk, asked, draft).has_value();
}

void drop_concept(Desk& desk, const Asked& asked) {
  desk.store.drafts().remove(asked.viewer, asked.at().self().id, asked.step().id, part);
}

}  // namespace draaiboek::web
