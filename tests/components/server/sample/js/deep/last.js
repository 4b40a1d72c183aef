export const last = "n";
