/** Where a box stands in the picture, and what it says of itself. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly note: string;
  readonly colour: Colour;
}

export type Colour = "grey" | "blue" | "green" | "amber" | "violet" | "teal" | "white";

export const pictureSize = { width: 1000, height: 1184 } as const;

const layer = { height: 70 } as const;
const folder = { height: 46, colour: "white" } as const;
const strip = { x: 50, width: 900, height: 32, colour: "white" } as const;

/** Every box by its key, laid by hand: who imports stands above what it imports. */
export const places: Readonly<Record<string, Place>> = {
  entry: {
    ...{ x: 30, y: 70, width: 650, height: 62, title: "entry points", colour: "grey" },
    note: "src/*.ts, src/cli: pane, ribbon commands, workers, command line; they join the layers",
  },
  host: {
    ...{ x: 710, y: 70, width: 260, height: 62, title: "host", colour: "white" },
    note: "embedded Excel, for development and tests",
  },
  excel: {
    ...{ ...layer, x: 30, y: 200, width: 190, title: "src/excel", colour: "green" },
    note: "the only one that says Excel",
  },
  files: {
    ...{ ...layer, x: 250, y: 200, width: 180, title: "src/files", colour: "green" },
    note: ".xlsx and .docx in and out",
  },
  ui: {
    ...{ ...layer, x: 465, y: 200, width: 195, title: "src/ui", colour: "blue" },
    note: "the pane: React, Fluent UI",
  },
  text: {
    ...{ ...layer, x: 690, y: 320, width: 280, title: "src/text", colour: "amber" },
    note: "every sentence, in Vietnamese",
  },
  app: {
    ...{ ...layer, x: 150, y: 430, width: 240, title: "src/app", colour: "violet" },
    note: "what an officer can do, over ports",
  },
  domain: {
    ...{ x: 30, y: 562, width: 940, height: 576, title: "src/domain", colour: "teal" },
    note: "the rules of the trade, pure: imports only itself",
  },
  "domain/roll-over": {
    ...{ ...folder, x: 310, y: 602, width: 150, title: "roll-over", note: "the next year" },
  },
  "domain/register": {
    ...{ ...folder, x: 130, y: 682, width: 170, title: "register", note: "what came in" },
  },
  "domain/fix": { ...folder, x: 470, y: 682, width: 160, title: "fix", note: "mending, undoing" },
  "domain/plan-sheet": {
    ...{ ...folder, x: 310, y: 682, width: 150, title: "plan-sheet", note: "the plan to edit" },
  },
  "domain/decision": { ...folder, x: 640, y: 682, width: 120, title: "decision", note: "reading papers" },
  "domain/tidy": { ...folder, x: 780, y: 682, width: 150, title: "tidy", note: "reports as CSV rows" },
  "domain/check": { ...folder, x: 80, y: 762, width: 190, title: "check", note: "findings by rule" },
  "domain/sheet": { ...folder, x: 500, y: 762, width: 200, title: "sheet", note: "sheets as data" },
  "domain/consolidate": {
    ...{ ...folder, x: 620, y: 842, width: 150, title: "consolidate", note: "adding up" },
  },
  "domain/report": { ...folder, x: 800, y: 842, width: 150, title: "report", note: "what the report says" },
  "domain/reading": { ...folder, x: 50, y: 922, width: 160, title: "reading", note: "what was typed" },
  "domain/form": { ...folder, x: 290, y: 922, width: 190, title: "form", note: "the form as data" },
  "domain/journal": { ...folder, x: 800, y: 922, width: 150, title: "journal", note: "a kept list of rows" },
  "domain/evidence": { ...folder, x: 50, y: 1002, width: 160, title: "evidence", note: "numbers of papers" },
  "domain/attain": { ...folder, x: 500, y: 1002, width: 190, title: "attain", note: "target met or not" },
  "domain/plan": { ...strip, y: 1058, title: "plan", note: "indicators, tasks, units, periods" },
  "domain/values": { ...strip, y: 1096, title: "values", note: "dates, cells, addresses, results" },
};

/** Where an arrow leaves and arrives, and how far along its number stands; half way when it is not said. */
export type Lane = readonly [leave: number, arrive: number, along?: number];

/** Arrows that do not go from the middle of a box to the middle of another. */
export const lanes: Readonly<Record<string, Lane>> = {
  "entry → excel": [125, 125],
  "entry → files": [340, 340],
  "entry → ui": [562, 562],
  "entry → text": [674, 722],
  "entry → app": [235, 235],
  "entry → domain": [447, 447, 0.3],
  "excel → app": [180, 180],
  "excel → domain": [70, 70],
  "files → app": [290, 290],
  "files → domain": [412, 412, 0.7],
  "ui → app": [490, 350, 0.3],
  "ui → domain": [560, 560, 0.35],
  "ui → text": [620, 790, 0.35],
  "text → app": [720, 375, 0.4],
  "text → domain": [880, 880],
  "app → domain": [270, 270],
  "domain/register → domain/check": [200, 200],
  "domain/register → domain/form": [288, 340],
  "domain/fix → domain/form": [440, 405],
  "domain/fix → domain/sheet": [530, 580],
  "domain/check → domain/reading": [120, 120],
  "domain/check → domain/form": [190, 365, 0.6],
  "domain/sheet → domain/form": [530, 435],
  "domain/sheet → domain/attain": [580, 580, 0.3],
  "domain/sheet → domain/report": [670, 875],
  "domain/consolidate → domain/form": [650, 465],
  "domain/consolidate → domain/attain": [700, 650],
  "domain/form → domain/attain": [420, 540],
};
