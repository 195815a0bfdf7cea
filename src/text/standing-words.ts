import { displayAttainment, displayPercent, formatInteger, formatNumber } from "../domain/attain/number-text";
import { shownRatio } from "../domain/attain/shown-ratio";
import type { Standing } from "../domain/attain/standing";
import type { Ratio } from "../domain/attain/ratio";

/** “Vì sao?” of a ratio row: figures, result, and how far it is from the target (“… là 9,29 điểm phần trăm”). */
export function standingReason(standing: Standing): string {
  const { ratio, verdict, percent } = standing;
  const target = `chỉ tiêu ${formatNumber(percent)}%`;
  if (verdict === "notArising") return `Không phát sinh (0/0) nên không so với ${target}.`;
  if (ratio === null || ratio.denominator === 0) return `Chưa đủ số liệu hợp lệ để so với ${target}.`;
  const figures = `${formatInteger(ratio.numerator)}/${formatInteger(ratio.denominator)}`;
  const noun = countedNoun(standing);
  const result = `${figures}${noun === null ? "" : ` ${noun}`} = ${displayPercent(ratio, { percent })}`;
  return `${result}, ${comparison(ratio, percent, target)}${judgement(standing, ratio)}.`;
}

/** “Cần thêm bao nhiêu” of a ratio row; null when the target is reached or there is no result. */
export function standingNeed(standing: Standing): string | null {
  const { needed, neededIfAllNew: ifAllNew, percent } = standing;
  if (needed === null || needed === 0) return null;
  const same = `Cần thêm ${neededText(standing, needed)} để đạt ${formatNumber(percent)}% (mẫu số giữ nguyên)`;
  if (ifAllNew === null) return `${same}.`;
  const noun = countedNoun(standing) ?? "trường hợp";
  return `${same}; nếu mọi ${noun} phát sinh thêm đều đạt yêu cầu thì cần thêm ${count(ifAllNew)}.`;
}

/** The difference of the figures as shown, so that the officer's own subtraction gives the same. */
function comparison(ratio: Ratio, percent: number, target: string): string {
  const shown = shownRatio(ratio, { percent }) ?? 0;
  const hundredths = Math.round(shown * 10_000 - percent * 100);
  if (hundredths === 0) return `bằng ${target}`;
  return `${hundredths > 0 ? "cao hơn" : "thấp hơn"} ${target} là ${formatNumber(Math.abs(hundredths) / 100)} điểm phần trăm`;
}

/** Why a shortfall is near or not: both depend on the share of the target that was reached. */
function judgement({ verdict, percent, nearPercent }: Standing, ratio: Ratio): string {
  const share = displayAttainment(ratio, { percent });
  if (verdict === "near") return `; gần đạt vì bằng ${share} chỉ tiêu, từ ${nearPercent}% trở lên`;
  return verdict === "missed" ? `; chưa đạt vì mới bằng ${share} chỉ tiêu, dưới ${nearPercent}%` : "";
}

/** “37 hồ sơ tiếp nhận trực tuyến” from the plan's “Số hồ sơ tiếp nhận trực tuyến”. */
function neededText({ numeratorText }: Standing, needed: number): string {
  const things = countedThings(numeratorText);
  return things === null ? `${count(needed)} ở tử số (${numeratorText})` : `${count(needed)} ${things}`;
}

/** What “Số …” or “Tổng số …” counts, without remarks in brackets; null for other words. */
function countedThings(text: string): string | null {
  const [, things = ""] = /^(?:tổng số|số)\s+([^(]+)/iu.exec(text.normalize("NFC")) ?? [];
  return things.trim() === "" ? null : things.trim();
}

/** Words with which a noun ends and what is said of it begins. */
const markers: ReadonlySet<string> = new Set(
  "đã được có phải do thuộc thực của trên theo tại qua trong đúng chưa đang".split(" "),
);

/** “hồ sơ” of “Số hồ sơ đã …” over “Tổng số hồ sơ phải …”: what both count; null when the words do not say it plainly. */
function countedNoun({ numeratorText, denominatorText }: Standing): string | null {
  const part = countedThings(numeratorText)?.split(/\s+/);
  const whole = countedThings(denominatorText)?.split(/\s+/);
  if (!part || !whole) return null;
  const ends = (word: string | undefined): boolean => word === undefined || markers.has(word);
  const end = part.findIndex((word, at) => markers.has(word) || word !== whole[at]);
  const length = end < 0 ? part.length : end;
  const isPlain = length > 0 && (ends(part[length]) || ends(whole[length]));
  return isPlain ? part.slice(0, length).join(" ") : null;
}

/** Counts below 10 are written with a leading 0, as the office does. */
function count(value: number): string {
  return formatInteger(value).padStart(2, "0");
}
