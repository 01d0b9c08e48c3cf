/** A syllable without what many speakers of the region do not tell apart: zh/z, ang/an, n/l. */
export function toLooseSyllable(syllable: string): string {
  return toLooseSpelling(syllable).replace(/^n/, 'l');
}

/** The same for a row of letters, where nobody knows which n begins a syllable. */
export function toLooseSpelling(letters: string): string {
  return letters.replace(/([zcs])h/g, '$1').replace(/([aei])ng/g, '$1n');
}
