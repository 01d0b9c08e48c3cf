/** What the sheets of a roster's template begin with that hold no data; an import skips them. */
export const templateNote = '这张工作表只供填写时参考，不会导入';
