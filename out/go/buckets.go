package milvus

import (
	"strconv"

	"lockstep.dev/milvus/internal/wire/schemapb"
)

// bucketMetrics reads the metrics of a bucket, by name.
func bucketMetrics(metrics map[string]*schemapb.MetricValue) map[string]any {
	values := make(map[string]any, len(metrics))
	for name, each := range metrics {
		values[name] = metricValue(each)
	}
	return values
}

func metricValue(metric *schemapb.MetricValue) any {
	switch own := metric.GetValue().(type) {
	case *schemapb.MetricValue_IntVal:
		return own.IntVal
	case *schemapb.MetricValue_DoubleVal:
		return own.DoubleVal
	case *schemapb.MetricValue_StringVal:
		return own.StringVal
	case *schemapb.MetricValue_BoolVal:
		return own.BoolVal
	default:
		return nil
	}
}

// bucketKey reads the value that the hits of a bucket have in common.
func bucketKey(entry *schemapb.BucketKeyEntry) any {
	switch own := entry.GetValue().(type) {
	case *schemapb.BucketKeyEntry_IntVal:
		return own.IntVal
	case *schemapb.BucketKeyEntry_StringVal:
		return own.StringVal
	case *schemapb.BucketKeyEntry_BoolVal:
		return own.BoolVal
	default:
		return nil
	}
}

// bucketHitKey reads the primary key of a hit of a bucket.
func bucketHitKey(hit *schemapb.AggHit) any {
	switch own := hit.GetPk().(type) {
	case *schemapb.AggHit_IntPk:
		return own.IntPk
	case *schemapb.AggHit_StrPk:
		return own.StrPk
	default:
		return nil
	}
}

// bucketHitFields reads the fields of a hit of a bucket, by name; one without a name goes by its number.
func bucketHitFields(fields []*schemapb.AggHitField) map[string]any {
	values := make(map[string]any, len(fields))
	for _, each := range fields {
		value := hitFieldValue(each)
		if value == nil {
			continue
		}
		name := each.GetFieldName()
		if name == "" {
			name = strconv.FormatInt(each.GetFieldId(), 10)
		}
		values[name] = value
	}
	return values
}

func hitFieldValue(field *schemapb.AggHitField) any {
	switch own := field.GetValue().(type) {
	case *schemapb.AggHitField_IntVal:
		return own.IntVal
	case *schemapb.AggHitField_BoolVal:
		return own.BoolVal
	case *schemapb.AggHitField_FloatVal:
		return own.FloatVal
	case *schemapb.AggHitField_DoubleVal:
		return own.DoubleVal
	case *schemapb.AggHitField_StringVal:
		return own.StringVal
	case *schemapb.AggHitField_BytesVal:
		return own.BytesVal
	default:
		return nil
	}
}
