import { table } from "../../table";

export interface Category {
  id: string;
  moduleCode: number;
  category: string;
  color: string;
  orgId: string;
}

export interface ModuleCode {
  name: string;
  moduleCode: number;
}

export interface EnforcementTemplate {
  id: string;
  title: string;
  systemEvent: string;
  type: string;
  subType: string;
  reminders: {
    reminderType: string;
    reminderTimeUnit: string;
    reminderTime: number;
    refId: string;
    orgContentTemplateId: string;
  }[];
}

/** A course; the document calls it a task list. */
export interface Course {
  id: string;
  courseId: string;
  title: string;
  description: string;
  categories: string[];
  order: number;
  numberOfTasks: number;
  usersCount: number;
  totalTime: number;
  orgId: string;
  tasks: number;
  parentTaskListId: string | null;
  progress: number;
  updatedAt: string;
  status: string;
  file: null;
  form: null;
  dueDate: string | null;
  started: boolean;
  createdBy: string;
  notificationTemplateId: string | null;
}

export const categories = table<Category>("categories");
export const moduleCodes = table<ModuleCode>("moduleCodes");
export const enforcementTemplates = table<EnforcementTemplate>("enforcementTemplates");
export const courses = table<Course>("courses");
