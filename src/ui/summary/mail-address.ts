/** Longer addresses are cut or refused by mail programs on Windows. */
const longest = 2000;

/** `mailto:` without a receiver; the text goes along where it fits, else the subject alone. */
export function mailAddress({ subject, body }: { readonly subject: string; readonly body: string }): string {
  const short = `mailto:?subject=${encodeURIComponent(subject)}`;
  const whole = `${short}&body=${encodeURIComponent(body.replace(/\r?\n/g, "\r\n"))}`;
  return whole.length <= longest ? whole : short;
}
