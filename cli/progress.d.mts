export declare const STARTED: string;
export declare function say(line: string): void;
