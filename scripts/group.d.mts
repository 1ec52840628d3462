export declare function run(
  file: string,
  args: readonly string[],
  options?: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly quiet?: boolean },
): Promise<number>;
