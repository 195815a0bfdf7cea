/** Where Office.js comes from: the release's own copy, or Microsoft. */
export type OfficeJsSource = "local" | "cdn";

export const OFFICE_JS_CDN: string;
export function pagePolicy(officeJs: OfficeJsSource): string;
export function headerPolicy(officeJs: OfficeJsSource): string;
export const hostPolicy: string;
export const plainHeaders: Readonly<Record<string, string>>;
