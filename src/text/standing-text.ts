import { standingResult } from "./standing-result";
import { standingNeed, standingReason } from "./standing-words";

/** What the pane says of one ratio row: result against target, “Vì sao?”, and how much is wanting. */
export const standingText = { result: standingResult, reason: standingReason, need: standingNeed };
