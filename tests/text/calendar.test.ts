// The calendar: values are read, compared, shifted and cut; day numbers agree with JavaScript's own calendar in UTC.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bounds,
  century,
  compare,
  contains,
  cut,
  dayNumber,
  daysInMonth,
  decade,
  easter,
  ends,
  firstDay,
  format,
  fromDayNumber,
  intersect,
  interval,
  isValue,
  lastDay,
  nthWeekday,
  overlaps,
  parse,
  precisionOf,
  quarter,
  quarterOf,
  shift,
  weekdayOf,
  weekOf,
  yearOf,
} from '../../src/text/calendar.ts'

const dayOf = fc.integer({ min: -700_000, max: 700_000 })

describe('days', () => {
  test('agree with the calendar of JavaScript', () => {
    fc.assert(
      fc.property(dayOf, (number) => {
        const day = new Date(number * 86_400_000)
        const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]
        expect(dayNumber(year, month, date)).toBe(number)
        expect(fromDayNumber(number)).toBe(format(year, month, date))
        expect(weekdayOf(fromDayNumber(number))).toBe(day.getUTCDay() || 7)
      }),
      { seed: 1 },
    )
  })
  test('have leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
    expect(daysInMonth(null, 2)).toBe(29)
  })
})

describe('values', () => {
  test('are written', () => {
    expect([format(2025, 8, 15), format(2025, 8), format(2025), format(null, 8, 15)]).toEqual([
      '2025-08-15',
      '2025-08',
      '2025',
      'XXXX-08-15',
    ])
    expect([format(-574), format(0), format(-12999), format(71)]).toEqual(['-0574', '0000', 'Y-12999', '0071'])
    expect([decade(1994), century(1994), decade(-1), interval('2025', '2025')]).toEqual([
      '199X',
      '19XX',
      '-001X',
      '2025',
    ])
  })
  test('are read', () => {
    expect(parse('2025-08-15')).toEqual({ year: 2025, month: 8, day: 15 })
    expect(parse('XXXX-08')).toEqual({ year: null, month: 8, day: null })
    expect(parse('-0574/0014')).toEqual({ year: -574, month: null, day: null })
    expect(['2025-13', '2025-02-30', '199X', 'soon', ''].map(parse)).toEqual([null, null, null, null, null])
  })
  test('are told from other text', () => {
    expect(['2025', '199X', '19XX', 'XXXX-08-15', '2013/..', 'XXXX-06/XXXX-08', 'Y-12999'].every(isValue)).toBe(true)
    expect(['', 'Friday', '2025-8', '2025-02-30', '2025/2024', '25'].some(isValue)).toBe(false)
  })
  test('have bounds', () => {
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29'])
    expect([firstDay('199X'), lastDay('19XX')]).toEqual(['1990-01-01', '1999-12-31'])
    expect([firstDay('-005X'), lastDay('-005X')]).toEqual(['-0050-01-01', '-0041-12-31'])
    expect([firstDay('2025-07/2025-10'), lastDay('2025-07/2025-10')]).toEqual(['2025-07-01', '2025-10-31'])
    expect([firstDay('2013/..'), lastDay('2013/..'), firstDay('../2013')]).toEqual(['2013-01-01', null, null])
    expect(bounds('XXXX-08-15')).toBe(null)
  })
  test('have a precision, a year and ends', () => {
    expect(['2025-08-15', '2025-08', '2025', '199X', '19XX', '2025-07/2025-10', 'x'].map(precisionOf)).toEqual([
      'day',
      'month',
      'year',
      'decade',
      'century',
      'month',
      null,
    ])
    expect(['2025-08-15', '199X', '-0574', 'XXXX-08', '../2013'].map(yearOf)).toEqual([2025, 1990, -574, null, null])
    expect([ends('2025'), ends('2013/..')]).toEqual([
      ['2025', '2025'],
      ['2013', '..'],
    ])
  })
})

describe('two values', () => {
  test('are in order', () => {
    const values = [
      '-0574',
      '1815',
      '19XX',
      '199X',
      '1994',
      '1994-03',
      '1994-03-05',
      '1994-03/1994-04',
      '2013/..',
      'XXXX-01',
    ]
    const sorted = [
      '-0574',
      '1815',
      '19XX',
      '199X',
      '1994',
      '1994-03/1994-04',
      '1994-03',
      '1994-03-05',
      '2013/..',
      'XXXX-01',
    ]
    expect(values.reverse().sort((a, b) => compare(a, b))).toEqual(sorted.sort((a, b) => (a === b ? 0 : compare(a, b))))
    expect(compare('1994', '1994-01-01')).toBeGreaterThan(0)
    expect(compare('1994-01/1994-12', '1994')).toBe(0)
  })
  test('contain and overlap', () => {
    expect([contains('199X', '1994-03'), contains('1994-03', '199X'), contains('2013/..', '2050')]).toEqual([
      true,
      false,
      true,
    ])
    expect([overlaps('1990/1995', '1995-12'), overlaps('1990/1995', '1996'), overlaps('XXXX-08', '1996')]).toEqual([
      true,
      false,
      false,
    ])
  })
  test('say together the finer, the common part, or nothing', () => {
    expect(intersect('2025', '2025-08-15')).toBe('2025-08-15')
    expect(intersect('199X', '1985/1994')).toBe('1990-01-01/1994-12-31')
    expect(intersect('2025', 'XXXX-08-15')).toBe('2025-08-15')
    expect(intersect('XXXX-02-29', '2025')).toBe(null)
    expect(intersect('2013/..', '../2015-03')).toBe('2013-01-01/2015-03-31')
    expect(intersect('2024', '2025')).toBe(null)
    expect(intersect('XXXX-08', 'XXXX-08')).toBe('XXXX-08')
  })
  test('contain what they say together', () => {
    const value = dayOf.chain((from) =>
      fc.nat(9999).map((length) => interval(fromDayNumber(from), fromDayNumber(from + length))),
    )
    fc.assert(
      fc.property(value, value, (a, b) => {
        const both = intersect(a, b)
        expect(both !== null).toBe(overlaps(a, b))
        if (both !== null) expect(contains(a, both) && contains(b, both)).toBe(true)
      }),
      { seed: 2 },
    )
  })
})

describe('steps', () => {
  test('are as fine as the value', () => {
    expect(shift('2025-08-31', 1, 'month')).toBe('2025-09-30')
    expect(shift('2025-01', -1, 'month')).toBe('2024-12')
    expect(shift('2025', -3, 'decade')).toBe('1995')
    expect(shift('2025-12-31', 1, 'day')).toBe('2026-01-01')
    expect(shift('2025-10-10', -2, 'week')).toBe('2025-09-26')
    expect(shift('2025-07/2025-09', -1, 'year')).toBe('2024-07/2024-09')
    expect(shift('XXXX-08', 1, 'month')).toBe('XXXX-08')
  })
  test('forth and back lead to the same day', () => {
    fc.assert(
      fc.property(dayOf, fc.integer({ min: -5000, max: 5000 }), (number, count) => {
        const day = fromDayNumber(number)
        expect(shift(shift(day, count, 'day'), -count, 'day')).toBe(day)
      }),
      { seed: 3 },
    )
  })
  test('to coarser forms', () => {
    expect((['day', 'month', 'year', 'decade', 'century'] as const).map((fine) => cut('2025-10-10', fine))).toEqual([
      '2025-10-10',
      '2025-10',
      '2025',
      '202X',
      '20XX',
    ])
    expect([weekOf('2025-10-10'), quarter(2009, 1), quarterOf('2025-10-10')]).toEqual([
      '2025-10-06/2025-10-12',
      '2009-01/2009-03',
      '2025-10/2025-12',
    ])
  })
})

describe('movable feasts', () => {
  test('Easter', () => {
    expect([1916, 1961, 2000, 2024, 2025, 2038].map(easter)).toEqual([
      '1916-04-23',
      '1961-04-02',
      '2000-04-23',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ])
  })
  test('weekdays of a month, from either end', () => {
    expect(nthWeekday(2024, 11, 4, 4)).toBe('2024-11-28')
    expect(nthWeekday(2025, 5, 1, -1)).toBe('2025-05-26')
    expect(nthWeekday(2025, 9, 1, 1)).toBe('2025-09-01')
    expect(nthWeekday(2025, 3, 1, -1)).toBe('2025-03-31')
  })
})
