import { screen } from "@testing-library/react";
import { ok } from "../../src/domain/result";
import { finding } from "../../src/domain/check/finding";
import { speakEnglish } from "../../src/text/en/speak-english";
import { button, openTab, renderPane } from "./support/render-pane";
import { emptyReport } from "./support/fake-actions";

beforeAll(speakEnglish);
