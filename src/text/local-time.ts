/** Việt Nam has one time zone and no summer time. */
const hoursEastOfUtc = 7;

/** An ISO time as dd/mm/yyyy hh:mm in Việt Nam; as it stands when it is no time. */
export function localTime(iso: string): string {
  const time = new Date(Date.parse(iso) + hoursEastOfUtc * 3_600_000);
  if (Number.isNaN(time.getTime())) return iso;
  const [day = "", clock = ""] = time.toISOString().split("T");
  return `${day.split("-").reverse().join("/")} ${clock.slice(0, 5)}`;
}
