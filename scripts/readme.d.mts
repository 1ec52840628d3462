export declare function printed(text: string): string;
