import { randomUUID } from 'node:crypto'
import type { ReportSchedule } from '@rembuk/core/report/report-schedule'
import type { ReportStore, SentReport } from '@rembuk/usecases/ports/reports'
import { CustomAttributeType, Entity } from 'electrodb'
import { isLive } from '../expiry'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { expiry, model, pk, sk, text } from './schema'

const scheduleSchema = {
  model: model('report-schedule'),
  attributes: {
    personId: text,
    schedule: { type: CustomAttributeType<ReportSchedule>('any'), required: true },
  },
  indexes: { primary: { pk: pk('report#', 'personId'), sk: sk('schedule') } },
} as const

type Content = Omit<SentReport, 'personId' | 'day' | 'outcome'>

const reportSchema = {
  model: model('report'),
  attributes: {
    personId: text,
    day: text,
    content: { type: CustomAttributeType<Content>('any'), required: true },
    outcome: { type: ['sending', 'sent', 'failed'] as const, required: true },
    /** Tells this beginning from every other, so that a retry after a lost answer knows its own. */
    beginning: text,
    ...expiry,
  },
  indexes: { primary: { pk: pk('report#', 'personId'), sk: sk('r#', 'day') } },
} as const

export const dynamoReports = (place: Place): ReportStore => {
  const schedules = new Entity(scheduleSchema, entityConfig(place))
  const reports = new Entity(reportSchema, entityConfig(place))
  return {
    schedule: async (personId) => {
      const { data } = await answerOf(schedules.get({ personId }).go({ consistent: true }))
      return data?.schedule
    },

    setSchedule: async (personId, schedule) => {
      await answerOf(schedules.put({ personId, schedule }).go())
    },

    stop: async (personId) => {
      await answerOf(schedules.delete({ personId }).go())
    },

    begin: async ({ personId, day, ...content }, expiresAt) => {
      const beginning = randomUUID()
      const begun = await answerOf(
        reports
          .put({ personId, day, content, outcome: 'sending', beginning, expiresAt })
          .where(({ outcome }, { eq, notExists }) => `${notExists(outcome)} OR ${eq(outcome, 'failed')}`)
          .go({ returnOnConditionCheckFailure: 'all_old' }),
      )
      return !begun.rejected || begun.data?.beginning === beginning
    },

    end: async (personId, day, outcome) => {
      await answerOf(
        reports.patch({ personId, day }).set({ outcome }).go({ returnOnConditionCheckFailure: true }),
      )
    },

    last: async (personId, limit) => {
      const { data } = await answerOf(
        reports.query.primary({ personId }).go({ consistent: true, order: 'desc', limit }),
      )
      return data
        .filter((report) => isLive(report, place.now()))
        .map(({ day, content, outcome }) => ({ personId, day, ...content, outcome }))
    },
  }
}
