import { changeSentences } from "../change-words";
import { reportLines } from "../failure-report";
import { failureText } from "../failures";
import { paneText } from "../pane";
import { speak } from "../speak";
import { planText } from "../pane-plan";
import { standingText } from "../standing-text";
import { tabText } from "../tabs";
import { changeSentences as englishChanges } from "./change-words";
import { reportLines as englishReportLines } from "./failure-report";
import { describeFailure } from "./failures";
import { paneText as englishPane } from "./pane";
import { planText as englishPlan } from "./pane-plan";
import { standingText as englishStandings } from "./standing-text";
import { tabText as englishTabs } from "./tabs";

/** From now on the pane speaks English; what is written into sheets, documents and messages stays Vietnamese. */
export function speakEnglish(): void {
  speak(paneText, englishPane);
  speak(planText, englishPlan);
  speak(tabText, englishTabs);
  speak(failureText, { describe: describeFailure });
  speak(standingText, englishStandings);
  speak(changeSentences, englishChanges);
  speak(reportLines, englishReportLines);
}
