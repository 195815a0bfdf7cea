import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The green of Excel; 80 is the green of the buttons (5.2 : 1 against white). */
const excelGreen: BrandVariants = {
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
};

/** Fluent's light theme in the green of Excel. */
export const lightTheme: Theme = createLightTheme(excelGreen);

/** The same for an Excel in dark colours; links and chosen things in the lighter greens, which are read on black (Fluent's advice). */
export const darkTheme: Theme = {
  ...createDarkTheme(excelGreen),
  colorBrandForeground1: excelGreen[110],
  colorBrandForeground2: excelGreen[120],
  colorBrandForegroundLink: excelGreen[120],
  colorBrandForegroundLinkHover: excelGreen[130],
  colorBrandForegroundLinkPressed: excelGreen[110],
  colorCompoundBrandForeground1: excelGreen[120],
};
