export const word = "drawn";
