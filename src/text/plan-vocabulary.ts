import type { PlanVocabulary } from "../domain/plan/plan-vocabulary";

/** Words of the plans of 2024 on. An index not yet published and a milestone not yet due are both `unpublished`. */
export const planVocabulary: PlanVocabulary = {
  verdictMeanings: {
    Đạt: "met",
    "Không đạt": "missed",
    "Chưa có kết quả công bố": "unpublished",
    "Hoàn thành": "met",
    "Đang thực hiện": "unpublished",
    "Chưa hoàn thành": "missed",
  },
};
