/** The content security policies of everything that is served: here, and in the configurations of a release. */

/** Where Microsoft keeps Office.js. */
const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com";

/** Web versions of Excel show the add-in in a frame of theirs. */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://excel.cloud.microsoft",
  "https://onedrive.live.com",
];

const own = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  // Fluent puts its styles into the page as it needs them
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

const written = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");

/**
 * The policy of the add-in's own page: everything from its own site, Office.js from Microsoft only where `officeJs` is
 * "cdn"; no inline script, no `eval`, and addresses of scripts pass the policies of src/page/trusted-types.js and webpack.
 */
function pagePolicy(officeJs) {
  return written({
    ...own,
    "script-src": officeJs === "cdn" ? ["'self'", OFFICE_JS_CDN] : ["'self'"],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": ["cchc", "default"],
  });
}

/** The same as a header, which alone can say in whose frames the page may be shown. */
function headerPolicy(officeJs) {
  return `${pagePolicy(officeJs)}; frame-ancestors ${["'self'", ...EXCEL_ON_THE_WEB].join(" ")}`;
}

/** For the embedded Excel, which shows the pane in a frame of its own. */
const hostPolicy = written({
  ...own,
  "worker-src": ["'self'", "blob:"],
  "frame-src": ["'self'"],
});

/** Sent with every file. */
const plainHeaders = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };

module.exports = { OFFICE_JS_CDN, pagePolicy, headerPolicy, hostPolicy, plainHeaders };
