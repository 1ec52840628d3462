export declare function withPrograms(text: string): string;
