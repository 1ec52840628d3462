/** Reads what the compilers' own programs print: a line an error, the number of what was checked, then the complaint. */
export function complaintsOf(output: string, checked: number): readonly (readonly string[])[] {
  const heard = Array.from({ length: checked }, (): string[] => []);
  for (const line of output.split('\n').filter((each) => each !== '')) {
    const [number = '', complaint = ''] = line.split('\t');
    const own = heard[Number(number)];
    if (own === undefined) throw new Error(`a compiler's program said what it should not: ${line}`);
    own.push(complaint);
  }
  return heard;
}
