export declare function compile(root: string): Promise<number>;
