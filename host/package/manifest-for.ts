const developmentSite = "https://localhost:3443/";

/** The manifest for a site and a version; the rest stays as it is, above all the Id: another Id would be another add-in. */
export function manifestFor(manifest: string, site: URL, version: string): string {
  const moved = manifest
    .replaceAll(developmentSite, site.href)
    .replaceAll(developmentSite.slice(0, -1), site.origin);
  const versioned = moved.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`);
  if (versioned === manifest) throw new Error("The manifest names no site and no version");
  return versioned;
}
