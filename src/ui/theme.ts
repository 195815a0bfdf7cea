import { createLightTheme, type Theme } from "@fluentui/react-components";

/** Fluent's light theme in the green of Excel; 80 is the green of the buttons (5.2 : 1 against white). */
export const paneTheme: Theme = createLightTheme({
  10: "#02120A",
  20: "#052213",
  30: "#08301B",
  40: "#0A3F23",
  50: "#0B4C2A",
  60: "#0C5A31",
  70: "#0E6B39",
  80: "#107C41",
  90: "#2A8B55",
  100: "#439A69",
  110: "#5DA97E",
  120: "#78B893",
  130: "#94C8A9",
  140: "#B1D8C0",
  150: "#CFE7D8",
  160: "#E8F4EC",
});
