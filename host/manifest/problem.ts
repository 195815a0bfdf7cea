import type { XmlElement } from "./element-tree";

/** Rules of the manifest's check; what Office answers to each is in its doc line. */
export type ManifestRule =
  | "M01"
  | "M02"
  | "M03"
  | "M04"
  | "M05"
  | "M06"
  | "M07"
  | "M08"
  | "M09"
  | "M10"
  | "M11"
  | "M12"
  | "M13"
  | "M14";

export interface ManifestProblem {
  readonly rule: ManifestRule;
  /** Line of the manifest, from 1. */
  readonly line: number;
  readonly message: string;
}

export type Report = (rule: ManifestRule, at: XmlElement, message: string) => void;
